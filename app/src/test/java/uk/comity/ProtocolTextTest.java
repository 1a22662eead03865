package uk.comity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.comity.acts.Outcome;
import uk.comity.acts.PersonId;
import uk.comity.acts.Submission;
import uk.comity.acts.Surroundings;
import uk.comity.councils.Council;
import uk.comity.packs.Passage;
import uk.comity.packs.ProtocolAct;
import uk.comity.packs.ProtocolKind;
import uk.comity.packs.ProtocolText;
import uk.comity.packs.TextSource;

/** The council's own text, laid beside the gists by acts at a real desk. */
class ProtocolTextTest {

    private static final TextSource FILE = new TextSource("our-protocol.pdf", "0a".repeat(32), 9);
    private static final Commands INSTALLATION = Commands.onAFreshInstallation();
    private static final Council COUNCIL = council();

    private static Council council() {
        var hall = INSTALLATION.hall();
        return SmallCouncil.under(hall.add("fen", "Fen District Council", "#00625a"), "wbc")
                .council();
    }

    @Test
    void the_text_stands_beside_the_pack_until_it_is_superseded_or_withdrawn() {
        assertThat(text()).isEmpty();

        assertThat(perform(SmallCouncil.MONITOR, importing("First words.", "4.5a", "4.5b")))
                .isInstanceOf(Outcome.Done.class);
        assertThat(wording("4.5b")).isEqualTo("First words.");
        assertThat(text().orElseThrow().source()).isEqualTo(FILE);
        assertThat(text().orElseThrow().find("4.6a")).isEmpty();

        perform(SmallCouncil.MONITOR, importing("Second words.", "4.5a", "4.5b"));
        assertThat(wording("4.5b")).isEqualTo("Second words.");

        var version = text().orElseThrow().version();
        var away = new ProtocolAct.WithdrawText("wbc", version, "The wrong file.");
        assertThat(perform(SmallCouncil.MONITOR, away)).isInstanceOf(Outcome.Done.class);
        assertThat(text()).isEmpty();
        assertThat(perform(SmallCouncil.MONITOR, away)).isInstanceOf(Outcome.OutOfTurn.class);
    }

    @Test
    void a_bullet_that_holds_a_clause_by_itself_is_given_with_the_passage_around_it() {
        var part = new Passage.Part("Keep confidences.", List.of("11.1e"));
        var passage =
                new Passage("11.1", "Checklist", "Officers:\n• Keep confidences.", List.of("11.1a"), List.of(part));
        var text = new ProtocolText("wbc", "1", FILE, COUNCIL.now(), List.of(passage));

        assertThat(text.find("11.1e").orElseThrow().text()).isEqualTo("Keep confidences.");
        assertThat(text.find("11.1e").orElseThrow().passage()).isEqualTo(passage);
        assertThat(text.find("11.1a").orElseThrow().text()).isEqualTo(passage.text());
    }

    @Test
    void only_the_monitoring_officer_lays_a_text_beside_the_gists() {
        assertThat(perform(SmallCouncil.QUAYLE, importing("Words.", "4.5a"))).isInstanceOf(Outcome.OutOfTurn.class);
    }

    @Test
    void a_text_for_another_pack_or_with_unknown_clauses_or_without_any_is_not_taken() {
        assertThat(sentence(importing("Words.", "4.5a", "99.1"))).contains("has no clause 99.1");
        assertThat(sentence(new ProtocolAct.ImportText("wbc", version(), FILE, List.of())))
                .contains("no clause in the text");
        assertThat(sentence(new ProtocolAct.ImportText("county", "undated", FILE, List.of())))
                .contains("has not adopted");
        assertThat(sentence(new ProtocolAct.ImportText(
                        "wbc", version(), new TextSource("x", "abc", 1), List.of(passage("Words.", "4.5a")))))
                .contains("SHA-256");
        assertThat(sentence(importing("x".repeat(2_000_001), "4.5a"))).contains("longer than 2 million letters");
    }

    private static String sentence(ProtocolAct act) {
        return ((Outcome.OutOfTurn) perform(SmallCouncil.MONITOR, act)).sentence();
    }

    private static ProtocolAct importing(String words, String... clauses) {
        return new ProtocolAct.ImportText("wbc", version(), FILE, List.of(passage(words, clauses)));
    }

    private static Passage passage(String words, String... clauses) {
        return new Passage("4.5", "Advice", words, List.of(clauses), List.of());
    }

    private static String version() {
        return read(here -> COUNCIL.law()
                .protocols()
                .adoptions(here.folios())
                .find(here.day())
                .orElseThrow()
                .version());
    }

    private static String wording(String clause) {
        return text().orElseThrow().find(clause).orElseThrow().text();
    }

    private static Optional<ProtocolText> text() {
        return read(here -> COUNCIL.law().protocols().text(here.day(), here.folios()));
    }

    private static <T> T read(java.util.function.Function<Surroundings, T> question) {
        return COUNCIL.desk().read(COUNCIL.now(), question);
    }

    private static Outcome perform(PersonId actor, ProtocolAct act) {
        return COUNCIL.desk()
                .perform(new Submission(
                        UUID.randomUUID(),
                        actor,
                        Optional.empty(),
                        COUNCIL.now(),
                        ProtocolKind.FOLIO,
                        OptionalLong.empty(),
                        "",
                        Map.of(),
                        act));
    }
}
