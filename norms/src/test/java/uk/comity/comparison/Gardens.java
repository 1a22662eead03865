package uk.comity.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.comity.norms.ActType;
import uk.comity.norms.FactType;
import uk.comity.norms.PackFiles;
import uk.comity.norms.PackReader;
import uk.comity.norms.Reading;
import uk.comity.norms.RoleType;
import uk.comity.norms.Rulebook;
import uk.comity.norms.Vocabulary;

/** Invented rules of gardens, written on the spot. */
final class Gardens {

    static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    static final Vocabulary VOCABULARY = Vocabulary.of(
            List.of(
                    new ActType("plot.dig", "Dig a plot", ActType.Silence.GOES_ON),
                    new ActType("plot.close", "Close a plot", ActType.Silence.NEEDS_A_POWER)),
            List.of(
                    yesNo("is-holder", "the person acting holds the plot", "the person acting does not hold the plot"),
                    yesNo("is-raining", "it is raining", "it is dry"),
                    yesNo("warden-agrees", "the warden agrees", "the warden has not agreed"),
                    of(
                            "crop",
                            new FactType.OneOf(
                                    List.of("beans", "kale", "none"),
                                    Map.of(
                                            "beans",
                                            "beans grow there",
                                            "kale",
                                            "kale grows there",
                                            "none",
                                            "nothing grows there"))),
                    of("spades", new FactType.HowMany("{} spades are out"))),
            List.of(
                    new RoleType("warden", "the Warden"),
                    new RoleType("clerk", "the Clerk"),
                    new RoleType("holder", "the holder")));

    private Gardens() {}

    private static FactType yesNo(String name, String whenTrue, String whenFalse) {
        return of(name, new FactType.YesNo(whenTrue, whenFalse));
    }

    private static FactType of(String name, FactType.Shape shape) {
        return new FactType(name, shape, Optional.empty(), Set.of(), Optional.empty());
    }

    /** A protocol with a clause for each concept ("1" is about digging, "2" about closing) and these norms. */
    static Rulebook rules(String key, String norms) {
        var page = """
                pack: %s
                language: 1
                title: Rules of %s
                council: %s
                kind: district
                version: "1"
                in-force: { from: 2020-01-01 }
                """.formatted(key, key, name(key));
        var clauses = """
                - { clause: "1", concept: digging, gist: On digging., effect: text }
                - { clause: "2", concept: closing, gist: On closing., effect: text }
                """;
        var reading = PackReader.readDraft(
                PackFiles.of(key, Map.of("pack.yaml", page, "clauses/plots.yaml", clauses, "norms/all.yaml", norms)),
                VOCABULARY,
                Optional.empty());
        return switch (reading) {
            case Reading.Sound sound -> Rulebook.of(sound.pack(), Optional.empty(), VOCABULARY);
            case Reading.Unsound(var mistakes) -> throw new AssertionError(mistakes);
        };
    }

    private static String name(String key) {
        return key.substring(0, 1).toUpperCase(java.util.Locale.UK) + key.substring(1);
    }

    static String norm(String id, String clause, String act, String rest) {
        return "- norm: " + id + "\n  clauses: [\"" + clause + "\"]\n  on: " + act + "\n  " + rest.replace("\n", "\n  ")
                + "\n";
    }
}
