package uk.comity.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import uk.comity.norms.ActType;
import uk.comity.norms.FactType;
import uk.comity.norms.PackFiles;
import uk.comity.norms.PackReader;
import uk.comity.norms.RoleType;
import uk.comity.norms.Rulebook;
import uk.comity.norms.Vocabulary;

/** The rules of a small library, written on the spot: just enough of Comity's own words for the analysis to have something to find. */
final class Library {

    private Library() {}

    static Vocabulary vocabulary() {
        var facts = new ArrayList<FactType>();
        for (var yesNo : List.of(
                "actor-is-member",
                "actor-is-officer",
                "actor-is-support-staff",
                "actor-is-chief-executive",
                "book-is-rare",
                "paper-is-advice-to-another-member",
                "group-asks-to-pass-it-on")) {
            facts.add(fact(yesNo, yesNo(yesNo), Optional.of("Is it so: " + yesNo.replace('-', ' ') + "?")));
        }
        facts.add(fact("nobody-knows", yesNo("nobody-knows"), Optional.empty()));
        facts.add(new FactType(
                "passed-on",
                new FactType.OneOf(
                        List.of("advice", "gossip"), Map.of("advice", "it is advice", "gossip", "it is gossip")),
                Optional.of("What is passed on?"),
                Set.of("advice.pass-on"),
                Optional.empty()));
        facts.add(new FactType(
                "passed-to",
                new FactType.OneOf(
                        List.of("another-group", "another-member", "officer-not-involved", "outsider"),
                        Map.of(
                                "another-group",
                                "it goes to another group",
                                "another-member",
                                "it goes to another member",
                                "officer-not-involved",
                                "it goes to a colleague",
                                "outsider",
                                "it goes outside")),
                Optional.of("To whom?"),
                Set.of("advice.pass-on"),
                Optional.empty()));
        return Vocabulary.of(
                List.of(
                        new ActType("book.lend", "Lend a book", ActType.Silence.GOES_ON),
                        new ActType("book.return", "Return a book", ActType.Silence.GOES_ON),
                        new ActType("card.withdraw", "Withdraw a card", ActType.Silence.NEEDS_A_POWER),
                        new ActType("advice.pass-on", "Pass on what was said", ActType.Silence.GOES_ON),
                        new ActType("inspection.request", "Ask to see a document", ActType.Silence.GOES_ON)),
                facts,
                List.of(
                        new RoleType("chief-executive", "the Chief Executive"),
                        new RoleType("librarian", "the Librarian"),
                        new RoleType("reader", "the reader"),
                        new RoleType("every-member", "every member"),
                        new RoleType("advising-officer", "the advising officer")));
    }

    private static FactType.YesNo yesNo(String name) {
        return new FactType.YesNo(name.replace('-', ' '), "not so that " + name.replace('-', ' '));
    }

    private static FactType fact(String name, FactType.Shape shape, Optional<String> question) {
        return new FactType(name, shape, question, Set.of(), Optional.empty());
    }

    /** What is found in the rules with these norms. */
    static List<Observation> findings(String... norms) {
        return Analyser.of(rulebook(Map.of(), norms));
    }

    /** What of one sort is found. */
    static List<Observation> findings(Sort sort, String... norms) {
        return findings(norms).stream().filter(one -> one.sort() == sort).toList();
    }

    static Rulebook rulebook(Map<String, String> further, String... norms) {
        var files =
                new TreeMap<>(Map.of("pack.yaml", """
                pack: library
                language: 1
                title: Rules of the library
                council: Mellow Green
                kind: other
                version: "1"
                in-force: { from: 2020-01-01 }
                """, "clauses.yaml", """
                - { clause: "1", gist: Books are lent., effect: text }
                """, "norms/all.yaml", String.join("", norms)));
        files.putAll(further);
        var pack = PackReader.readAdopted(PackFiles.of("library", files), vocabulary(), Optional.empty())
                .pack();
        return Rulebook.of(pack, Optional.empty(), vocabulary());
    }

    /** A norm on an act that cites the one clause. */
    static String norm(String id, String act, String rest) {
        return "- norm: " + id + "\n  clauses: [\"1\"]\n  on: " + act + "\n" + rest.indent(2);
    }
}
