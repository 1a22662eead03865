package uk.comity.norms;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.comity.norms.Allotments.norm;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a pack may say, and how each slip is told. */
class PackReaderTest {

    private static final String PERMIT = norm("holders-dig", "when: [ is-holder ]\npermit: {}");

    @Test
    void aSoundPackKeepsWhatItsFilesSay() {
        var pack = Allotments.loose(Allotments.files(PERMIT, Map.of()));
        assertThat(pack.title()).isEqualTo("Rules of the gardens");
        assertThat(pack.version()).isEqualTo("1.10");
        assertThat(pack.inForce()).isEqualTo(new Period(LocalDate.of(2020, 1, 1), Optional.empty()));
        assertThat(pack.words()).containsEntry("plot", "patch");
        assertThat(pack.title("warden", Allotments.vocabulary())).isEqualTo("Keeper of the Gardens");
        assertThat(pack.title("clerk", Allotments.vocabulary())).isEqualTo("the Clerk");
        assertThat(pack.findSetting("reply-time").orElseThrow().value().inWords())
                .isEqualTo("5 working days");
        assertThat(pack.findNorm("holders-dig").orElseThrow().place()).isEqualTo(new Place("norms/all.yaml", 1, 9));
        assertThat(pack.findClause("1.2").orElseThrow().gist()).isEqualTo("Nobody digs in the rain.");
    }

    @Test
    void aTermThatYamlWouldTakeForATruthStaysATerm() {
        var norms = norm("no-crop", "when: [ { fact: crop, is-one-of: [ no ] } ]\npermit: {}");
        var examples =
                example("Nothing grows", "crop: no", "permitted") + example("Kale grows", "crop: kale", "silent");
        var pack = sound(norms, examples);
        assertThat(pack.examples()
                        .getFirst()
                        .situation()
                        .find("crop")
                        .orElseThrow()
                        .value())
                .isEqualTo(FactValue.of("no"));
    }

    @Test
    void anAuthorMayWriteNoForFalse() {
        var examples =
                example("A holder", "is-holder: yes", "permitted") + example("A stranger", "is-holder: no", "silent");
        var pack = sound(PERMIT, examples);
        assertThat(pack.examples()
                        .getLast()
                        .situation()
                        .find("is-holder")
                        .orElseThrow()
                        .value())
                .isEqualTo(FactValue.of(false));
    }

    @Test
    void everyNormNeedsAnExampleInWhichItAppliesAndOneInWhichItDoesNot() {
        assertThat(mistakes(PERMIT))
                .containsExactly(
                        "norms/all.yaml:1:9 No example shows \"holders-dig\" at work."
                                + " Add one for the act \"plot.dig\" under examples/.",
                        "norms/all.yaml:1:9 No example shows where \"holders-dig\" does not apply."
                                + " Add one for the act \"plot.dig\" under examples/.");
        var one = Map.of("examples/all.yaml", example("A holder", "is-holder: true", "permitted"));
        assertThat(mistakes(PERMIT, one)).singleElement().asString().contains("does not apply");
    }

    @Test
    void allMistakesOfAllFilesAreToldTogetherInReadingOrder() {
        var files = Map.of(
                "clauses.yaml", "- { clause: \"1.1\", gist: Holders dig., effect: non }\n",
                "facts.yaml", "- fact: broken\n  means: [ is-holder\n");
        var told = mistakes(norm("x", "when: [ is-hodler ]\npermitt: {}"), files);
        assertThat(told).hasSize(4);
        assertThat(told.get(0))
                .startsWith("clauses.yaml:1:48 \"non\" is not an effect")
                .endsWith("Did you mean \"none\"?");
        assertThat(told.get(1)).startsWith("facts.yaml:3:1 This is not YAML");
        assertThat(told.get(2)).startsWith("norms/all.yaml:1:3 This norm has no effect.");
        assertThat(told.get(3)).contains("A norm has no key \"permitt\". Did you mean \"permit\"?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "permit: {}\\nrefuse: {}|more than one effect: permit, refuse",
                "advise: {}\\noverrides: [ x ]|override each other in a circle: x → x",
                "permit: {}\\nwhen: [ is-hodler ]|no fact named \"is-hodler\". Did you mean \"is-holder\"?",
                "permit: {}\\nwhen: [ key-is-in ]|Nobody supplies the fact \"key-is-in\" on \"plot.dig\"",
                "hold: { until: [ key-is-in ] }|Nobody supplies the fact \"key-is-in\"",
                "hold: { until: [] }|names nobody and nothing",
                "hold: { until: [ crop ] }|not a yes-or-no fact",
                "permit: {}\\nwhen: [ crop ]|\"crop\" is not a yes-or-no fact",
                "permit: {}\\nwhen: [ { fact: crop, at-least: 3 } ]|\"at-least\" does not fit the fact \"crop\"",
                "permit: {}\\nwhen: [ { fact: is-holder, is-one-of: [ a ] } ]|does not fit the fact \"is-holder\"",
                "permit: {}\\nwhen: [ { fact: crop, is-one-of: [ bean ] } ]|\"bean\" is not one of the terms of \"crop\". Did you mean \"beans\"?",
                "permit: {}\\nwhen: [ { fact: crop, is-one-of: [] } ]|names nobody and nothing",
                "permit: {}\\nwhen: [ { fact: spades, at-least: many } ]|\"many\" is not a whole number",
                "permit: {}\\nwhen: [ { fact: let-on, before: 2026-02-30 } ]|There is no such day as 2026-02-30.",
                "permit: {}\\nwhen: [ { fact: let-on, before: 30/02/2026 } ]|is not a date. Write dates as 2026-05-07.",
                "permit: {}\\nwhen: [ { fact: let-on, within: 5 working days } ]|is not a number of calendar days",
                "permit: {}\\nwhen: [ { fact: spades, at-lest: 3 } ]|no key \"at-lest\". Did you mean \"at-least\"?",
                "permit: {}\\nwhen: [ { fact: spades } ]|exactly one of: is-one-of",
                "permit: {}\\nwhen: [ { all: [ is-holder ], any: [ is-raining ] } ]|exactly one of \"all\"",
                "permit: {}\\nwhen: [ { any: [] } ]|with at least one",
                "permit: {}\\nwhen: [ [ is-holder ] ]|A list cannot stand here",
                "refuse: { may-decide: [ wardn ] }|There is no office or part named \"wardn\". Did you mean \"warden\"?",
                "refuse: { instead: [ a ] }|must be text here, but this is a list",
                "refer: []|This ladder has nobody on it.",
                "refer: [ { to: [] } ]|names nobody and nothing",
                "refer: [ { to: warden, says: decide } ]|Did you mean \"decides\"?",
                "refer: [ { to: warden, within: soon } ]|\"soon\" is not a span of time",
                "owe: { holder: clerk, claimant: holder, to: plot.retrn }|no act named \"plot.retrn\". Did you mean \"plot.return\"?",
                "owe: { holder: clerk, claimant: holder, to: plot.return, within: 0 days }|\"0 days\" is not a span",
                "owe: { holder: clerk, claimant: holder, to: plot.return, within: { setting: winter-rest } }|is not a span",
                "owe: { holder: clerk, claimant: holder, to: plot.return, within: { setting: reply-tim } }|Did you mean \"reply-time\"?",
                "owe: { holder: clerk, claimant: holder, to: plot.return, pause: { from: a, until: plot.dig } }|no act named \"a\"",
                "owe: { holder: clerk, to: plot.return }|needs the key \"claimant\"",
                "tell: { who: [ clerk ], when: befor }|Did you mean \"before\"?",
                "tell: { who: [ clerk ] }|needs the key \"when\"",
                "record: {}|needs the key \"register\"",
                "permit: yes|\"permit\" must be a table of keys, but this is text",
                "permit:|\"permit\" must be a table of keys",
                "permit: {}\\noverrides: [ holders-digs ]|no norm named \"holders-digs\" in this pack",
                "permit: {}\\nlocal: reply-time|cites no clause",
                "permit: {}\\nin-force: { from: 2019-01-01 }|on days when its pack is not",
                "permit: {}\\nin-force: { from: 2026-01-02, until: 2026-01-01 }|before the first",
                "permit: {}\\nwhen: [ is-holder, { none: [ is-holder ] } ]|can never apply",
            })
    void aSlipInANormIsToldInPlainWords(String rest, String told) {
        assertThat(mistakes(norm("x", rest.replace("\\n", "\n"))))
                .anySatisfy(m -> assertThat(m).contains(told));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pack: allotments|pack: gardens|This must be \"allotments\"",
                "language: 1|language: 2|This must be \"1\"",
                "kind: district|kind: distrikt|Did you mean \"district\"?",
                "in-force: { from: 2020-01-01 }|in-force: {}|needs the key \"from\"",
                "title: Rules of the gardens|titel: Rules|Did you mean \"title\"?",
                "warden: Keeper|wardn: Keeper|Did you mean \"warden\"?",
                "value: true|value: \"!\"|is not a value that a setting can have",
                "setting: winter-rest|setting: reply-time|There are two settings named \"reply-time\"",
                "setting: winter-rest|setting: Winter Rest|cannot be a name",
                "kind: district|kind: district\\nbeneath: allotments|cannot lie beneath itself",
                "council: Mellow Green|council:|\"council\" has no value",
            })
    void aSlipInThePacksOwnPageIsTold(String right, String wrong, String told) {
        var page = Allotments.page("allotments").replace(right, wrong.replace("\\n", "\n"));
        assertThat(mistakes(PERMIT, Map.of("pack.yaml", page)))
                .anySatisfy(m -> assertThat(m).contains(told));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "effect: norm|has the effect \"norm\", but no norm cites it",
                "effect: guidance|has the effect \"guidance\", but no norm cites it",
                "effect: none|must say why",
            })
    void aSlipInAClauseIsTold(String effect, String told) {
        var clauses = Allotments.CLAUSES + "- { clause: \"9\", gist: Nine., " + effect + " }\n";
        assertThat(mistakes(PERMIT, Map.of("clauses.yaml", clauses)))
                .anySatisfy(m -> assertThat(m).contains(told));
    }

    @Test
    void aNormMayCiteOnlyListedClausesAndMustCiteOneUnlessItIsLocal() {
        assertThat(mistakes(PERMIT.replace("\"1.1\"", "\"1.11\"")))
                .anySatisfy(m -> assertThat(m).contains("no clause named \"1.11\". Did you mean \"1.1\"?"));
        assertThat(mistakes(PERMIT.replace("\"1.1\"", "")))
                .anySatisfy(m -> assertThat(m).contains("This norm rests on no clause."));
        var local = PERMIT.replace("[\"1.1\"]", "[]") + "  local: reply-time\n";
        assertThat(Allotments.loose(Allotments.files(local, Map.of()))
                        .norms()
                        .getFirst()
                        .gist())
                .isEqualTo("Time to reply. The rules give none.");
    }

    @Test
    void twoThingsWithOneIdAreToldWithThePlaceOfTheFirst() {
        assertThat(mistakes(PERMIT + PERMIT))
                .anySatisfy(m ->
                        assertThat(m).contains("two norms named \"holders-dig\". The first is at norms/all.yaml:1:9"));
        assertThat(mistakes(PERMIT, Map.of("clauses.yaml", Allotments.CLAUSES + Allotments.CLAUSES)))
                .filteredOn(m -> m.contains("There are two clauses named"))
                .hasSize(3);
        var facts = fact("twice", "[ is-holder ]") + fact("twice", "[ is-raining ]");
        assertThat(mistakes(PERMIT, Map.of("facts.yaml", facts)))
                .anySatisfy(m -> assertThat(m).contains("two defined facts named \"twice\""));
        var examples = example("A", "is-holder: true", "permitted") + example("A", "is-holder: false", "silent");
        assertThat(mistakes(PERMIT, Map.of("examples/a.yaml", examples)))
                .anySatisfy(m -> assertThat(m).contains("two examples named \"A\""));
    }

    @Test
    void aCircleOfDefinedFactsIsShown() {
        var facts = fact("a", "[ b ]") + fact("b", "[ is-holder, c ]") + fact("c", "[ a ]");
        assertThat(mistakes(norm("x", "when: [ a ]\npermit: {}"), Map.of("facts.yaml", facts)))
                .anySatisfy(m -> assertThat(m).contains("in a circle: a → b → c → a."));
    }

    @Test
    void aCircleOfOverridesIsShown() {
        var norms = norm("a", "permit: {}\noverrides: [ b ]") + norm("b", "permit: {}\noverrides: [ a ]");
        assertThat(mistakes(norms)).anySatisfy(m -> assertThat(m).contains("in a circle: a → b → a."));
    }

    @Test
    void aDefinedFactIsSuppliedOnlyWhereItsPartsAre() {
        var facts = Map.of("facts.yaml", fact("shed-is-free", "[ key-is-in ]"));
        assertThat(mistakes(norm("x", "when: [ shed-is-free ]\npermit: {}"), facts))
                .anySatisfy(
                        m -> assertThat(m)
                                .contains(
                                        "\"key-is-in\" on \"plot.dig\", through \"shed-is-free\". It is known only on: shed.open."));
    }

    @Test
    void aDefinedFactMayNotTakeTheNameOfAnotherNorBeGivenOrCompared() {
        assertThat(mistakes(PERMIT, Map.of("facts.yaml", fact("is-holder", "[ is-raining ]"))))
                .anySatisfy(m -> assertThat(m).contains("already a fact of its own"));
        var facts = fact("wet", "[ is-raining ]");
        assertThat(mistakes(
                        norm("x", "permit: {}"),
                        Map.of("facts.yaml", facts, "examples/a.yaml", example("A", "wet: true", "silent"))))
                .anySatisfy(m -> assertThat(m).contains("\"wet\" is a defined fact: it follows from others."));
        assertThat(mistakes(norm("x", "when: [ { fact: wet, at-least: 2 } ]\npermit: {}"), Map.of("facts.yaml", facts)))
                .anySatisfy(m -> assertThat(m).contains("cannot be compared"));
    }

    @Test
    void aFaultInOneFileHidesNoMistakeOfAnotherAndStartsNoFalseAlarm() {
        var told = mistakes(norm("x", "when: [ is-hodler ]\npermit: {}"), Map.of("clauses.yaml", "- clause: [\n"));
        assertThat(told).hasSize(2);
        assertThat(told).noneMatch(m -> m.contains("no clause named"));
        assertThat(mistakes("- norm: [\n", Map.of("clauses.yaml", "- { clause: \"1\", gist: One., effect: norm }\n")))
                .noneMatch(m -> m.contains("no norm cites it"));
        assertThat(mistakes(norm("x", "when: [ wet ]\npermit: {}"), Map.of("facts.yaml", "- fact: [\n")))
                .noneMatch(m -> m.contains("no fact named"));
    }

    @Test
    void filesThatNoPackHasAreTold() {
        assertThat(mistakes(PERMIT, Map.of("clause.yaml", "[]")))
                .anySatisfy(m -> assertThat(m).contains("no file \"clause.yaml\". Did you mean \"clauses.yaml\"?"));
        assertThat(mistakes(PERMIT, Map.of("norms/deep/x.yaml", "[]")))
                .anySatisfy(m -> assertThat(m).contains("norms/<topic>.yaml"));
        var bare = PackFiles.of("allotments", Map.of());
        assertThat(Stream.of(PackReader.read(bare, Allotments.vocabulary())).flatMap(PackReaderTest::told))
                .contains("pack.yaml The pack has no pack.yaml.", "clauses.yaml The pack has no clauses.yaml.");
    }

    @Test
    void aPackThatLiesOnAnotherMustSaySo() {
        var law = Allotments.loose(Allotments.files(PERMIT, Map.of()));
        var files =
                PackFiles.of("allotments", Allotments.files(PERMIT, Map.of()).texts());
        assertThat(told(PackReader.read(files, Allotments.vocabulary(), law)))
                .anySatisfy(m -> assertThat(m).contains("does not say that \"allotments\" lies beneath it"));
    }

    @Test
    void aLadderThatLeadsBackAndAFactThatNothingUsesAreWarnedOf() {
        var norms = norm("x", "refer: [ { to: warden }, { to: clerk }, { to: warden } ]");
        var files = Allotments.files(norms, Map.of("facts.yaml", fact("wet", "[ is-raining ]")));
        var reading = PackReader.readDraft(files, Allotments.vocabulary(), Optional.empty());
        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Sound.class,
                        sound -> assertThat(sound.warnings())
                                .extracting(Mistake::sentence)
                                .contains(
                                        "This ladder leads back to warden.", "Nothing uses the defined fact \"wet\"."));
    }

    static Pack sound(String norms, String examples) {
        return PackReader.read(Allotments.files(norms, Map.of("examples/all.yaml", examples)), Allotments.vocabulary())
                .pack();
    }

    static List<String> mistakes(String norms) {
        return mistakes(norms, Map.of());
    }

    static List<String> mistakes(String norms, Map<String, String> further) {
        return told(PackReader.read(Allotments.files(norms, further), Allotments.vocabulary()))
                .toList();
    }

    private static Stream<String> told(Reading reading) {
        return switch (reading) {
            case Reading.Sound _ -> Stream.of();
            case Reading.Unsound(var mistakes) -> mistakes.stream().map(Mistake::toString);
        };
    }

    static String example(String sentence, String facts, String expect) {
        return "- example: %s\n  act: plot.dig\n  facts: { %s }\n  expect: %s\n".formatted(sentence, facts, expect);
    }

    static String fact(String name, String means) {
        return "- { fact: %s, means: %s, true: it is so, false: it is not so }\n".formatted(name, means);
    }
}
