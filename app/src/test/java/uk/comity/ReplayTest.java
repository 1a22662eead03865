package uk.comity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.comity.acts.FolioId;
import uk.comity.acts.Judged;
import uk.comity.acts.PersonId;
import uk.comity.councils.Council;
import uk.comity.matters.enquiry.EnquiryAct;
import uk.comity.norms.PackFiles;
import uk.comity.packs.Meeting;
import uk.comity.packs.ProtocolAct;
import uk.comity.packs.ProtocolKind;
import uk.comity.packs.Replay;
import uk.comity.packs.Replayed;
import uk.comity.packs.Replayed.Turn;

/** Acts of a small council put to drafts: what would have been judged otherwise. */
class ReplayTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private final HallClock clock = new HallClock();

    @TempDir
    private Path keys;

    private Council council;
    private final List<Replayed> differing = new ArrayList<>();

    @BeforeEach
    void aCouncilInWhichAQuestionWasAskedAndTurnedDown() {
        clock.set(Instant.parse("2026-11-02T10:00:00Z"));
        council = Hall.on(Apart.next(), keys, clock).add("saltmere", "Saltmere", "#00625a");
        var town = SmallCouncil.withoutProtocol(council);
        town.perform(PersonId.OPERATOR, ProtocolKind.FOLIO, new ProtocolAct.LayDraft("saltmere", Saltmere.first(), ""));
        town.perform(
                PersonId.OPERATOR,
                ProtocolKind.FOLIO,
                new ProtocolAct.Adopt(1, new Meeting("Council", DAY, "23"), DAY, "", Optional.empty()));
        var enquiry = new FolioId("enquiry", town.enquiry("Homes let"));
        town.perform(
                SmallCouncil.HEAD,
                enquiry,
                new EnquiryAct.Refuse(EnquiryAct.Ground.DISPROPORTIONATE, "It would take weeks."));
    }

    @Test
    void the_same_protocol_judges_everything_the_same() {
        var counts = replay(Saltmere.first(), DAY);

        assertThat(counts.of(Turn.SAME)).isEqualTo(2);
        assertThat(counts.all()).isEqualTo(2);
        assertThat(counts.unjudged()).isPositive();
        assertThat(differing).isEmpty();
    }

    @Test
    void what_a_draft_judges_otherwise_is_told_with_its_clause_though_it_begins_later() {
        var files = Saltmere.second();
        Saltmere.change(files, "pack.yaml", "from: 2026-06-01", "from: 2027-04-01");
        Saltmere.change(files, "examples/enquiries.yaml", "2026-11-03", "2027-11-03");
        Saltmere.change(files, "examples/enquiries.yaml", "due: 2026-11-06", "due: 2027-11-08");

        var counts = replay(files, DAY);

        assertThat(counts.of(Turn.SETS_OFF_OTHERWISE)).isEqualTo(1);
        assertThat(counts.of(Turn.OTHERWISE)).isEqualTo(1);
        assertThat(differing.getFirst().because())
                .contains("new, a duty: the officer who was asked, \"Answer\", within 3 working days");
        assertThat(differing.getLast().before()).isEqualTo("permitted");
        assertThat(differing.getLast().after()).isEqualTo("refused");
        assertThat(differing.getLast().norm()).isEqualTo("nobody-turns-down");
        assertThat(differing.getLast().clauses()).containsExactly("3");
    }

    @Test
    void what_nobody_was_asked_cannot_be_told_and_is_counted_apart() {
        var files = Saltmere.first();
        Saltmere.change(
                files,
                "norms/enquiries.yaml",
                "[ actor-is-member ]\n  permit",
                "[ actor-is-member, routine ]\n  permit");
        Saltmere.change(
                files,
                "examples/enquiries.yaml",
                "{ actor-is-member: true }",
                "{ actor-is-member: true, routine: true }");

        var counts = replay(files, DAY);

        assertThat(counts.of(Turn.CANNOT_BE_TOLD)).isEqualTo(1);
        assertThat(differing).singleElement().satisfies(one -> {
            assertThat(one.after()).isEmpty();
            assertThat(one.because()).singleElement().asString().containsAnyOf("nobody was asked", "record does not");
        });
    }

    @Test
    void acts_before_the_day_are_left_aside() {
        assertThat(replay(Saltmere.second(), DAY.plusDays(1)).all()).isZero();
    }

    @Test
    void acts_entered_before_facts_were_kept_by_name_are_read_from_their_sentences() {
        var draft = draft(Saltmere.second());
        var turns = new ArrayList<Turn>();

        council.desk().walk(judged -> {
            if (!judged.entered().ruling().pack().isEmpty()) {
                turns.add(ofOne(draft, new Judged(judged.entered(), Optional.empty())));
            }
        });

        assertThat(turns).containsExactly(Turn.SETS_OFF_OTHERWISE, Turn.OTHERWISE);
    }

    private static Turn ofOne(Replay draft, Judged judged) {
        return draft.of(judged).turn();
    }

    private Replay.Counts replay(Map<String, String> files, LocalDate since) {
        return draft(files).over(council.desk(), since, _ -> true, differing::add, _ -> {});
    }

    private Replay draft(Map<String, String> files) {
        return council.desk()
                .read(
                        council.now(),
                        here -> new Replay(council.law().protocols().rulebook(PackFiles.of("saltmere", files), here)));
    }
}
