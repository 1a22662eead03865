package uk.comity.norms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Packs of the allotments with the law of the land beneath, and situations, made by chance. */
final class RandomPacks {

    private static final String LAW = """
            pack: land
            language: 1
            title: The law of the land
            kind: law
            version: "1"
            in-force: { from: 2020-01-01 }
            """;
    private static final List<String> EFFECTS = List.of(
            "permit: {}",
            "permit: {}",
            "refuse: {}",
            "hold: { until: [ warden-agrees ] }",
            "hold: { until: [ is-holder, may-dig ] }",
            "refer: [ { to: warden } ]",
            "refer: [ { to: clerk }, { to: warden } ]",
            "tell: { who: [ holder ], when: after }",
            "advise: {}");

    @SuppressWarnings("InlineFormatString") // A page of YAML reads better on its own.
    private static final String DEFINED = """
            - fact: may-dig
              means: { any: [ %s, { all: [ is-holder, { fact: spades, at-least: 1 } ] } ] }
              clauses: ["1.1"]
              true: digging may go on
              false: digging must stop
            - fact: all-is-well
              means: { all: [ may-dig, { none: [ is-raining ] } ] }
              true: all is well
              false: all is not well
            """;

    private final Random random;

    RandomPacks(long seed) {
        this.random = new Random(seed);
    }

    Rulebook rulebook() {
        var page = Allotments.page("allotments").replace("kind: district\n", "kind: district\nbeneath: land\n");
        var law = Allotments.loose(PackFiles.of("land", files(LAW, 3)));
        var council = PackReader.readDraft(
                PackFiles.of("allotments", files(page, 8)), Allotments.vocabulary(), Optional.of(law));
        return Rulebook.of(council.pack(), Optional.of(law), Allotments.vocabulary());
    }

    private Map<String, String> files(String page, int most) {
        var facts = DEFINED.formatted(leaf()) + presumption();
        var norms = new ArrayList<String>();
        for (var count = random.nextInt(most + 1); norms.size() < count; ) {
            var overrides = norms.isEmpty() || random.nextBoolean()
                    ? ""
                    : "\noverrides: [ n" + random.nextInt(norms.size()) + " ]";
            var norm = Allotments.norm("n" + norms.size(), norm() + overrides);
            if (isSound(norm.replaceAll("overrides: .*", ""), facts)) {
                norms.add(norm);
            }
        }
        return Map.of(
                "pack.yaml",
                page,
                "clauses.yaml",
                Allotments.CLAUSES,
                "facts.yaml",
                facts,
                "norms/all.yaml",
                norms.isEmpty() ? "[]\n" : String.join("", norms));
    }

    private String presumption() {
        return switch (random.nextInt(6)) {
            case 0 -> "- { presume: is-holder, as: true, clauses: [\"1.1\"] }\n";
            case 1 -> "- { presume: is-raining, as: false }\n- { presume: spades, as: 2 }\n";
            case 2 -> "- { presume: crop, as: kale, clauses: [\"1.1\", \"1.2\"] }\n";
            default -> "";
        };
    }

    private static boolean isSound(String norm, String facts) {
        try {
            Allotments.loose(Allotments.files(norm, Map.of("facts.yaml", facts)));
            return true;
        } catch (IllegalStateException neverApplies) {
            return false;
        }
    }

    private String norm() {
        var dates = random.nextInt(8) == 0
                ? "in-force: { from: 2026-01-01, until: 2026-11-0" + (1 + random.nextInt(5)) + " }\n"
                : "";
        var unless = random.nextBoolean() ? "" : "unless: [ " + condition(1) + ", " + condition(1) + " ]\n";
        return dates + "when: [ " + condition(2) + " ]\n" + unless + EFFECTS.get(random.nextInt(EFFECTS.size()));
    }

    private String condition(int depth) {
        if (depth == 0 || random.nextInt(3) == 0) {
            return random.nextInt(3) == 0 ? leaf() : random.nextBoolean() ? "may-dig" : "all-is-well";
        }
        var word = List.of("all", "any", "none").get(random.nextInt(3));
        return "{ " + word + ": [ " + condition(depth - 1) + ", " + condition(depth - 1) + " ] }";
    }

    private String leaf() {
        return switch (random.nextInt(10)) {
            case 0 -> "{ fact: crop, is-one-of: [ kale, beans ] }";
            case 1 -> "{ fact: spades, at-least: " + (1 + random.nextInt(3)) + " }";
            case 2 -> "{ fact: let-on, before: 2026-10-20 }";
            case 3 -> "{ fact: let-on, on-or-after: 2026-10-10 }";
            case 4 -> "{ fact: let-on, within: " + (7 + random.nextInt(14)) + " days }";
            default -> List.of("is-holder", "is-raining", "warden-agrees").get(random.nextInt(3));
        };
    }

    Situation situation() {
        var digging = Situation.of("plot.dig", Allotments.DAY.plusDays(random.nextInt(4) - 2));
        for (var fact : List.of("is-holder", "is-raining", "warden-agrees")) {
            perhaps(digging, fact, FactValue.of(random.nextBoolean()));
        }
        perhaps(digging, "crop", FactValue.of(List.of("beans", "kale", "no").get(random.nextInt(3))));
        perhaps(digging, "spades", FactValue.of((long) random.nextInt(4)));
        perhaps(digging, "let-on", FactValue.of(LocalDate.of(2026, 10, 1 + random.nextInt(31))));
        return digging.build();
    }

    private void perhaps(Situation.Builder digging, String fact, FactValue value) {
        if (random.nextInt(4) > 0) {
            digging.with(fact, value, "the dice");
        }
    }
}
