package uk.comity.bench;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.comity.norms.ActType;
import uk.comity.norms.FactType;
import uk.comity.norms.FactValue;
import uk.comity.norms.PackFiles;
import uk.comity.norms.PackReader;
import uk.comity.norms.RoleType;
import uk.comity.norms.Rulebook;
import uk.comity.norms.Situation;
import uk.comity.norms.Vocabulary;

/** May a member inspect a document? Six norms, the question by which rule engines are compared here. */
final class Access {

    static final String ACT = "document.inspect";
    static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    private static final int OTHER_ACTS = 100;

    /** What the norms read, in this order everywhere. */
    static final List<String> FACTS = List.of(
            "sits-on-owning-committee",
            "is-on-scrutiny",
            "is-confidential",
            "need-to-know-accepted",
            "belongs-to-another-group",
            "has-private-interest");

    /** One question as plain Java has it. */
    record Question(
            boolean sits, boolean scrutiny, boolean confidential, boolean need, boolean otherGroup, boolean interest) {

        List<Boolean> facts() {
            return List.of(sits, scrutiny, confidential, need, otherGroup, interest);
        }

        Situation situation(Rulebook rulebook) {
            var situation = rulebook.situation(ACT, DAY);
            for (var i = 0; i < FACTS.size(); i++) {
                situation.with(FACTS.get(i), FactValue.of(facts().get(i)), "the register");
            }
            return situation.build();
        }
    }

    private Access() {}

    /** Always the same 1,024: of 64 members in eight committees and four groups, and of 256 documents. */
    static Question[] questions() {
        var random = new Random(20261103);
        var questions = new Question[1024];
        Arrays.setAll(
                questions,
                _ -> new Question(
                        random.nextInt(8) < 2,
                        random.nextInt(4) == 0,
                        random.nextInt(3) == 0,
                        random.nextInt(16) == 0,
                        random.nextInt(6) == 0,
                        random.nextInt(16) == 0));
        return questions;
    }

    static Rulebook rulebook() {
        return rulebookWith(0);
    }

    /** The same six norms in a pack with so many norms on a hundred other acts. */
    static Rulebook rulebookWith(int others) {
        var texts = new TreeMap<>(Map.of("pack.yaml", PAGE, "clauses.yaml", clauses(), "norms/access.yaml", NORMS));
        for (var act = 0; act < OTHER_ACTS && others > 0; act++) {
            texts.put("norms/other-" + act + ".yaml", norms(act, others / OTHER_ACTS));
        }
        var pack = PackReader.readAdopted(PackFiles.of("access", texts), vocabulary(), Optional.empty())
                .pack();
        return Rulebook.of(pack, Optional.empty(), vocabulary());
    }

    private static String norms(int act, int count) {
        return IntStream.range(0, count)
                .mapToObj(i ->
                        "- { norm: other-%1$d-%2$d, clauses: [\"5.%3$d\"], on: other.act-%1$d, when: [ %4$s ], permit: {} }%n"
                                .formatted(act, i, 1 + i % 6, FACTS.get(i % FACTS.size())))
                .collect(Collectors.joining());
    }

    private static Vocabulary vocabulary() {
        var acts = IntStream.range(0, OTHER_ACTS)
                .mapToObj(i -> new ActType("other.act-" + i, "do something else", ActType.Silence.GOES_ON));
        return Vocabulary.of(
                Stream.concat(Stream.of(new ActType(ACT, "inspect a document", ActType.Silence.GOES_ON)), acts)
                        .toList(),
                FACTS.stream().map(Access::fact).toList(),
                List.of(new RoleType("monitoring-officer", "the Monitoring Officer")));
    }

    private static FactType fact(String name) {
        return new FactType(
                name,
                new FactType.YesNo(name + " holds", name + " fails"),
                Optional.empty(),
                Set.of(),
                Optional.empty());
    }

    private static String clauses() {
        var clauses = new StringBuilder();
        for (var i = 1; i <= 6; i++) {
            clauses.append("- { clause: \"5.")
                    .append(i)
                    .append("\", gist: Rule ")
                    .append(i)
                    .append(" on access., effect: norm }\n");
        }
        return clauses.toString();
    }

    private static final String PAGE = """
            pack: access
            language: 1
            title: Access to documents
            council: Anywhere
            kind: district
            version: "1"
            in-force: { from: 2020-01-01 }
            """;

    private static final String NORMS = """
            - norm: own-committee
              clauses: ["5.1"]
              on: document.inspect
              when: [ sits-on-owning-committee ]
              permit: {}
              overrides: [ ask-the-monitoring-officer ]
            - norm: scrutiny
              clauses: ["5.2"]
              on: document.inspect
              when: [ is-on-scrutiny, is-confidential ]
              permit: {}
              overrides: [ ask-the-monitoring-officer ]
            - norm: need-to-know
              clauses: ["5.3"]
              on: document.inspect
              when: [ need-to-know-accepted ]
              permit: {}
              overrides: [ ask-the-monitoring-officer ]
            - norm: other-group
              clauses: ["5.4"]
              on: document.inspect
              when: [ belongs-to-another-group ]
              refuse: {}
              overrides: [ own-committee, scrutiny, need-to-know, ask-the-monitoring-officer ]
            - norm: private-interest
              clauses: ["5.5"]
              on: document.inspect
              when: [ has-private-interest ]
              refuse: {}
              overrides: [ own-committee, scrutiny, need-to-know, ask-the-monitoring-officer ]
            - norm: ask-the-monitoring-officer
              clauses: ["5.6"]
              on: document.inspect
              refer: [ { to: monitoring-officer } ]
            """;
}
