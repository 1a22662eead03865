package uk.comity.norms;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** An invented vocabulary, of allotment gardens, and packs of it written on the spot. */
final class Allotments {

    static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    private Allotments() {}

    static Vocabulary vocabulary() {
        return Vocabulary.of(
                List.of(act("plot.dig"), act("plot.lend"), act("plot.return"), act("shed.open")),
                List.of(
                        yesNo("is-holder", "the actor holds the plot", "the actor does not hold the plot"),
                        yesNo("is-raining", "it is raining", "it is dry"),
                        new FactType(
                                "warden-agrees",
                                new FactType.YesNo("the warden agrees", "the warden has not agreed"),
                                Optional.of("Has the warden agreed?"),
                                Set.of(),
                                Optional.of("Ask the warden to agree.")),
                        new FactType(
                                "key-is-in",
                                new FactType.YesNo("the key is in", "the key is out"),
                                Optional.empty(),
                                Set.of("shed.open"),
                                Optional.empty()),
                        of(
                                "crop",
                                new FactType.OneOf(
                                        List.of("beans", "kale", "no"), Map.of("beans", "beans", "kale", "kale")),
                                Optional.of("What grows there?")),
                        of("spades", new FactType.HowMany("{} spades are out"), Optional.of("How many spades?")),
                        of("let-on", new FactType.OnDay("the plot was let on {}"), Optional.empty())),
                List.of(
                        new RoleType("warden", "the Warden"),
                        new RoleType("clerk", "the Clerk"),
                        new RoleType("holder", "the holder")));
    }

    private static ActType act(String name) {
        return new ActType(name, name, ActType.Silence.GOES_ON);
    }

    private static FactType yesNo(String name, String whenTrue, String whenFalse) {
        return of(name, new FactType.YesNo(whenTrue, whenFalse), Optional.empty());
    }

    private static FactType of(String name, FactType.Shape shape, Optional<String> question) {
        return new FactType(name, shape, question, Set.of(), Optional.empty());
    }

    /** The files of a pack that holds these norms; further files by name take the place of the usual ones. */
    static PackFiles files(String norms, Map<String, String> further) {
        var files = new TreeMap<>(
                Map.of("pack.yaml", page("allotments"), "clauses.yaml", CLAUSES, "norms/all.yaml", norms));
        files.putAll(further);
        return PackFiles.of("allotments", files);
    }

    static String page(String key) {
        return """
                pack: %s
                language: 1
                title: Rules of the gardens
                council: Mellow Green
                kind: district
                version: "1.10"
                in-force: { from: 2020-01-01 }
                words: { plot: patch }
                offices: { warden: Keeper of the Gardens }
                settings:
                  - setting: reply-time
                    meaning: Time to reply. The rules give none.
                    value: 5 working days
                  - setting: winter-rest
                    meaning: No digging in winter, which the rules do not mention.
                    value: true
                """.formatted(key);
    }

    static final String CLAUSES = """
            - { clause: "1.1", gist: Holders dig., effect: text }
            - { clause: "1.2", gist: Nobody digs in the rain., effect: text }
            - { clause: "1.3", gist: The warden settles disputes., effect: text }
            """;

    /** A norm on digging that cites clause 1.1. */
    static String norm(String id, String rest) {
        return "- norm: " + id + "\n  clauses: [\"1.1\"]\n  on: plot.dig\n" + rest.indent(2);
    }

    /** The pack with these norms, whatever examples it lacks. */
    static Rulebook rulebook(String norms) {
        return rulebook(norms, Map.of());
    }

    static Rulebook rulebook(String norms, Map<String, String> further) {
        return Rulebook.of(loose(files(norms, further)), Optional.empty(), vocabulary());
    }

    /** Reads a pack as a draft: most tests have no use for its examples. */
    static Pack loose(PackFiles files) {
        return PackReader.readDraft(files, vocabulary(), Optional.empty()).pack();
    }

    static Situation.Builder aDig() {
        return Situation.of("plot.dig", DAY);
    }

    static Situation digging(String... trueFacts) {
        var situation = aDig();
        for (var fact : trueFacts) {
            var name = fact.startsWith("!") ? fact.substring(1) : fact;
            situation.with(name, FactValue.of(!fact.startsWith("!")), "the test");
        }
        return situation.build();
    }
}
