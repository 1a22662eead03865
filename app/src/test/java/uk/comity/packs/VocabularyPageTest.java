package uk.comity.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.comity.norms.ActType;
import uk.comity.norms.Effect;
import uk.comity.norms.FactType;
import uk.comity.norms.FactValue;
import uk.comity.norms.RoleType;
import uk.comity.norms.Tie;

/** Every word that norms may use, printed in {@code docs/reference/vocabulary.md}. */
class VocabularyPageTest {

    /** What acts of kinds that are built begin with. */
    private static final List<String> BUILT = List.of("enquiry.", "contact.", "inspection.", "interest.", "paper.");

    private static final Path PAGE = Path.of("..", "docs", "reference", "vocabulary.md");

    /** Run with {@code -Dcomity.write.reference=true} to write the page anew. */
    @Test
    void the_page_on_the_vocabulary_is_what_the_program_knows() throws IOException {
        var page = page();
        if (Boolean.getBoolean("comity.write.reference")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/reference/vocabulary.md: run \"./mvn-25 -pl app -am test -Dtest=VocabularyPageTest"
                        + " -Dcomity.write.reference=true\" to update it")
                .isEqualTo(page);
    }

    @Test
    void every_act_that_a_norm_may_speak_of_is_spoken_of_by_some_norm_or_is_built() {
        var spoken = OurPacks.ALL.stream()
                .flatMap(key -> OurPacks.read(key).pack().norms().stream())
                .flatMap(norm -> norm.on().stream())
                .collect(Collectors.toSet());
        assertThat(OurPacks.VOCABULARY.acts().keySet().stream()
                        .filter(act -> BUILT.stream().noneMatch(act::startsWith))
                        .filter(act -> !spoken.contains(act)))
                .as("acts that no norm speaks of, and that nothing performs")
                .isSubsetOf(owed());
    }

    /** Acts that duties ask for. */
    private static List<String> owed() {
        return OurPacks.ALL.stream()
                .flatMap(key -> OurPacks.read(key).pack().norms().stream())
                .flatMap(norm -> norm.effect() instanceof Effect.Owe(var duty)
                        ? Stream.concat(Stream.of(duty.to()), duty.or().map(other -> other.to()).stream())
                        : Stream.empty())
                .toList();
    }

    private static String page() {
        var lines = new ArrayList<String>();
        lines.add("# The vocabulary: acts, facts and parts");
        lines.add("");
        lines.add(
                "Generated from the program and compared in CI. A norm, an example and `comity pack explain` use these names.");
        lines.add("`comity pack words ACT` prints the facts of one act.");
        lines.add("");
        lines.add("## Acts");
        lines.add("");
        lines.add("| act | what a button says | where the protocol is silent |");
        lines.add("|---|---|---|");
        OurPacks.VOCABULARY.acts().values().stream()
                .sorted(Comparator.comparing(ActType::name))
                .forEach(act -> lines.add("| `" + act.name() + "` | " + act.title() + " | "
                        + (act.silence() == ActType.Silence.GOES_ON ? "goes on" : "needs a power") + " |"));
        lines.add("");
        lines.add("## Facts");
        lines.add("");
        lines.add("| fact | values | question | acts |");
        lines.add("|---|---|---|---|");
        OurPacks.VOCABULARY.facts().values().stream()
                .sorted(Comparator.comparing(FactType::name))
                .forEach(fact -> lines.add("| `" + fact.name() + "` | " + values(fact) + " | "
                        + fact.question().orElse("") + " | "
                        + (fact.acts().isEmpty()
                                ? "every act"
                                : fact.acts().stream().sorted().collect(Collectors.joining(", ")))
                        + " |"));
        lines.add("");
        lines.add("## Offices and parts");
        lines.add("");
        lines.add("| name | who |");
        lines.add("|---|---|");
        OurPacks.VOCABULARY.roles().values().stream()
                .sorted(Comparator.comparing(RoleType::name))
                .forEach(role -> lines.add("| `" + role.name() + "` | " + role.title() + " |"));
        lines.addAll(ties());
        return String.join("\n", lines) + "\n";
    }

    private static List<String> ties() {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add("## What facts mean for each other");
        lines.add("");
        lines.add("True in every council, by the meaning of the words or by an Act: nobody is asked what follows from"
                + " another answer, and answers that cannot all be so are sent back.");
        lines.add("");
        lines.add("| what | why |");
        lines.add("|---|---|");
        OurPacks.VOCABULARY.ties().forEach(tie -> lines.add("| " + inWords(tie) + " | " + tie.because() + " |"));
        return lines;
    }

    private static String inWords(Tie tie) {
        return switch (tie) {
            case Tie.Implies(var when, var then, var _) -> inWords(when) + " means " + inWords(then, " and ");
            case Tie.Excludes(var of, var _) -> "at most one: " + inWords(of, ", ");
            case Tie.ExactlyOne(var of, var _) -> "exactly one: " + inWords(of, ", ");
        };
    }

    private static String inWords(List<Tie.Said> said, String joint) {
        return said.stream().map(VocabularyPageTest::inWords).collect(Collectors.joining(joint));
    }

    private static String inWords(Tie.Said said) {
        return switch (said) {
            case Tie.Said.Is(var fact, FactValue.Truth(var holds)) -> (holds ? "" : "not ") + "`" + fact + "`";
            case Tie.Said.Is(var fact, FactValue.Term(var word)) -> "`" + fact + "` is `" + word + "`";
            case Tie.Said.IsNot(var fact, FactValue.Term(var word)) -> "`" + fact + "` is not `" + word + "`";
            case Tie.Said.Is _, Tie.Said.IsNot _ -> said.toString();
        };
    }

    private static String values(FactType fact) {
        return switch (fact.shape()) {
            case FactType.YesNo(var whenTrue, var whenFalse) -> "yes: " + whenTrue + "<br>no: " + whenFalse;
            case FactType.OneOf(var words, var sentences) ->
                words.stream()
                        .map(word -> "`" + word + "`: " + sentences.getOrDefault(word, word))
                        .collect(Collectors.joining("<br>"));
            case FactType.HowMany(var sentence) -> sentence.replace("{}", "(a number)");
            case FactType.OnDay(var sentence) -> sentence.replace("{}", "(a day)");
        };
    }
}
