package uk.comity.matters.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.comity.matters.Council.CHIEF_EXECUTIVE;
import static uk.comity.matters.Council.DAY;
import static uk.comity.matters.Council.HEAD_OF_PLANNING;
import static uk.comity.matters.Council.HESPER;
import static uk.comity.matters.Council.HOUSING_MANAGER;
import static uk.comity.matters.Council.MAUD;
import static uk.comity.matters.Council.MONITORING_OFFICER;
import static uk.comity.matters.Council.NOON;
import static uk.comity.matters.Council.PLANNER;
import static uk.comity.matters.Council.WYSTAN;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.comity.access.OpenPapers;
import uk.comity.acts.Decision;
import uk.comity.acts.Entry;
import uk.comity.acts.FolioId;
import uk.comity.acts.PersonId;
import uk.comity.acts.Submission;
import uk.comity.acts.Surroundings;
import uk.comity.matters.Council;
import uk.comity.matters.Grants;
import uk.comity.matters.Nature;
import uk.comity.matters.OnPaper;
import uk.comity.matters.PaperRights.Route;
import uk.comity.matters.Papers;
import uk.comity.matters.paper.Description.Belongs;
import uk.comity.matters.paper.Description.Holder;
import uk.comity.matters.paper.Description.Listing;
import uk.comity.matters.paper.PaperAct.Classed;
import uk.comity.matters.paper.PaperAct.Purpose;
import uk.comity.matters.paper.PaperAct.To;
import uk.comity.norms.Fact;
import uk.comity.norms.FactValue;
import uk.comity.norms.Situation;
import uk.comity.register.Register;

class PaperTest {

    private static final FolioId FOLIO = new FolioId("paper", "drainage");
    private static final String FIRST = "a".repeat(64);
    private static final String SECOND = "b".repeat(64);
    private static final Classed OPEN = new Classed(Nature.Mark.OPEN, Optional.empty());
    private static final PaperAct.MarkExempt EXEMPT =
            new PaperAct.MarkExempt(Nature.Paragraph.CONTRACT_TERMS, "Tenders are not in yet.", DAY.plusYears(1));

    private final Register register = Council.register();
    private final OnPaper paper = new OnPaper();
    private Optional<Grants.Grant> shown = Optional.empty();
    private List<PaperEntry.Term> terms = List.of();
    private final PaperKind kind = new PaperKind(
            _ -> register,
            new Readership(
                    Papers.NONE,
                    new OpenPapers(
                            _ -> register, (_, _) -> Optional.empty(), (_, _, _) -> shown, (_, _, _) -> List.of()),
                    (_, _, _) -> terms,
                    actId -> "mark of " + actId),
            (sha256, _) -> sha256.equals(FIRST) || sha256.equals(SECOND)
                    ? Optional.of(new StoredFiles.Stored("application/pdf", 1_024))
                    : Optional.empty());

    @Test
    void who_files_a_document_has_it_and_that_officers_department_keeps_it() {
        did(PLANNER, file(described("")));

        assertThat(now().as().holder().officer()).hasValue(PLANNER);
        assertThat(now().as().holder().department()).isEqualTo("planning");
        assertThat(now().version()).isEqualTo(new PaperEntry.Version(FIRST, "d.pdf", "application/pdf", 1_024));
        assertThat(sentence(decide(PLANNER, file(described(""))))).contains("was filed already");
    }

    @Test
    void a_document_needs_a_file_that_was_uploaded() {
        assertThat(sentence(
                        decide(PLANNER, new PaperAct.File("c".repeat(64), "", described(""), OPEN, Optional.empty()))))
                .contains("Upload the file first");
        assertThat(sentence(decide(PLANNER, new PaperAct.File("../x", "", described(""), OPEN, Optional.empty()))))
                .contains("Upload the file first");
    }

    @Test
    void members_file_papers_of_their_own_group_and_nothing_else() {
        assertThat(sentence(decide(HESPER, file(described("planning"))))).contains("Only officers file documents");
        assertThat(sentence(decide(HESPER, file(ofTheGroup())))).contains("Only a member of the group");
        did(WYSTAN, file(ofTheGroup()));
        assertThat(opensTo(MAUD)).hasValue(Route.SHARING);
        for (var other : List.of(HESPER, PLANNER, MONITORING_OFFICER, CHIEF_EXECUTIVE)) {
            assertThat(opensTo(other)).isEmpty();
        }
        assertThat(sentence(decide(MAUD, new PaperAct.Open(To.PUBLIC)))).contains("for the group alone");
    }

    @Test
    void an_officers_advice_to_a_group_is_for_its_members_and_that_officer_who_alone_changes_it() {
        did(PLANNER, file(ofTheGroup()));
        assertThat(List.of(WYSTAN, MAUD, PLANNER))
                .allMatch(reader -> opensTo(reader).isPresent());
        assertThat(List.of(HESPER, HEAD_OF_PLANNING, MONITORING_OFFICER))
                .noneMatch(one -> opensTo(one).isPresent());
        assertThat(sentence(decide(MAUD, new PaperAct.AddVersion(SECOND, "d2.pdf", ""))))
                .startsWith("Only the officer who gave this advice");
        did(PLANNER, new PaperAct.AddVersion(SECOND, "d2.pdf", ""));
    }

    @Test
    void only_those_who_keep_a_document_change_what_is_said_of_it() {
        did(PLANNER, file(described("")));
        var again = new PaperAct.AddVersion(SECOND, "d2.pdf", "A sum was wrong.");

        for (var other : List.of(HESPER, HOUSING_MANAGER)) {
            assertThat(sentence(decide(other, again))).startsWith("Only those who keep this document can do this");
        }
        assertThat(sentence(decide(HEAD_OF_PLANNING, new PaperAct.AddVersion(FIRST, "", ""))))
                .contains("is there already");
        did(HEAD_OF_PLANNING, again);
        assertThat(now().versions()).hasSize(2);
        did(MONITORING_OFFICER, new PaperAct.Describe(described("housing"), "It is about homes."));
        assertThat(now().nature().holding().department()).isEqualTo("housing");
        assertThat(now().nature().holding().officer()).isEmpty();
    }

    @Test
    void what_the_proper_officer_found_exempt_only_the_proper_officer_opens() {
        did(PLANNER, file(described("")));
        did(MONITORING_OFFICER, EXEMPT);

        assertThat(now().nature().marking().paragraph()).hasValue(Nature.Paragraph.CONTRACT_TERMS);
        assertThat(now().classing().finding().orElseThrow().balance()).isEqualTo("Tenders are not in yet.");
        assertThat(sentence(decide(PLANNER, new PaperAct.Open(To.PUBLIC)))).contains("marked as exempt");
        assertThat(sentence(decide(PLANNER, new PaperAct.MarkOpen("")))).contains("only the proper officer");
        did(MONITORING_OFFICER, new PaperAct.MarkOpen("The tender is let."));
        did(PLANNER, new PaperAct.Open(To.PUBLIC));
        assertThat(now().nature().marking())
                .isEqualTo(new Nature.Marking(Nature.Mark.OPEN, Optional.empty(), Nature.Openness.TO_THE_PUBLIC));
        did(MONITORING_OFFICER, EXEMPT);
        assertThat(now().nature().marking().openness()).isEqualTo(Nature.Openness.TO_MEMBERS);
    }

    @Test
    void a_finding_is_looked_at_again_on_a_day_to_come() {
        did(PLANNER, file(described("")));
        assertThat(sentence(
                        decide(MONITORING_OFFICER, new PaperAct.MarkExempt(Nature.Paragraph.CRIME, "Because.", DAY))))
                .contains("3 November 2026 is not in the future");
    }

    @Test
    void marking_tells_the_norms_who_acts_under_which_paragraph_and_whether_the_balance_was_struck() {
        did(PLANNER, file(described("")));

        var found = facts(MONITORING_OFFICER, EXEMPT);
        assertThat(holds(found, "actor-is-proper-officer")).isTrue();
        assertThat(holds(found, "public-interest-is-weighed")).isTrue();
        assertThat(found.find("exempt-paragraph").map(Fact::value)).hasValue(FactValue.of("contract-terms"));
        var unweighed = new PaperAct.MarkExempt(Nature.Paragraph.CRIME, " ", DAY.plusYears(1));
        assertThat(holds(facts(PLANNER, unweighed), "actor-is-proper-officer")).isFalse();
        assertThat(holds(facts(PLANNER, unweighed), "public-interest-is-weighed"))
                .isFalse();
    }

    @Test
    void a_reading_says_who_read_which_version_under_which_right() {
        did(PLANNER, file(described("")));
        did(PLANNER, new PaperAct.AddVersion(SECOND, "d2.pdf", ""));
        assertThat(sentence(decide(HESPER, PaperAct.Read.last()))).contains("not open to you");
        shown = Optional.of(new Grants.Grant(new FolioId("inspection", "ask"), "shown on request", ""));

        did(HESPER, new PaperAct.Read(FIRST, Optional.empty()));

        var reading = now().readings().getLast();
        assertThat(reading.by()).isEqualTo(HESPER);
        assertThat(reading.what())
                .isEqualTo(new PaperEntry.WasRead(
                        FIRST, 1, Route.GRANT, "shown on request", List.of(), Optional.of("inspection/ask")));
        assertThat(sentence(decide(HESPER, new PaperAct.Read("f".repeat(64), Optional.empty()))))
                .contains("no such version");
    }

    @Test
    void who_does_not_keep_a_closed_document_is_given_a_marked_copy_and_who_keeps_it_the_file() {
        did(PLANNER, file(described("")));
        shown = Optional.of(new Grants.Grant(new FolioId("inspection", "ask"), "shown on request", ""));
        assertThat(marks(decide(HESPER, PaperAct.Read.last()))).isEmpty();

        did(PLANNER, new PaperAct.MarkConfidential("A department gave it so."));

        assertThat(marks(decide(HESPER, PaperAct.Read.last())))
                .containsExactly(
                        "mark of " + submission(HESPER, PaperAct.Read.last()).enteredAs());
        assertThat(marks(decide(HEAD_OF_PLANNING, PaperAct.Read.last()))).isEmpty();
    }

    @Test
    void what_the_protocol_asks_of_readers_is_accepted_before_it_is_read_and_the_acceptance_is_entered() {
        did(PLANNER, file(described("")));
        terms = List.of(
                new PaperEntry.Term("use-it-for-your-duties", List.of("5.12a"), "Use it for your duties."),
                new PaperEntry.Term("by-choice", List.of(), "Lock it away."));

        assertThat(sentence(decide(PLANNER, PaperAct.Read.last()))).contains("Use it for your duties. (5.12a)");
        assertThat(sentence(
                        decide(PLANNER, new PaperAct.Read("", Optional.of(new PaperAct.Acceptance(List.of("5.12a")))))))
                .contains("Lock it away.");
        var read = decide(PLANNER, PaperAct.Read.accepting(terms));

        assertThat(((Decision.Enter) read).entries()).contains(new PaperEntry.TermsAccepted(terms));
        assertThat(menu(PLANNER)).contains("paper.read");
    }

    private static List<String> marks(Decision decision) {
        return ((Decision.Enter) decision)
                .entries().stream()
                        .filter(PaperEntry.CopyMarked.class::isInstance)
                        .map(entry -> ((PaperEntry.CopyMarked) entry).mark())
                        .toList();
    }

    @Test
    void papers_of_private_business_are_open_to_be_awaited_until_they_are_opened() {
        did(PLANNER, file(described("")));
        assertThat(sentence(decide(PLANNER, new PaperAct.ConcludePrivateBusiness(""))))
                .contains("no private executive business");
        did(
                PLANNER,
                new PaperAct.Describe(
                        with(new Belongs("", Optional.empty(), "", Nature.Executive.PRIVATE, List.of())), ""));
        did(PLANNER, new PaperAct.ConcludePrivateBusiness("Decided at noon."));
        assertThat(now().nature().business().stage()).isEqualTo(Nature.Stage.OVER);
        assertThat(hearing().awaits(now(), "paper.open")).isTrue();
        did(PLANNER, new PaperAct.Open(To.MEMBERS));
        assertThat(hearing().awaits(now(), "paper.open")).isFalse();
    }

    @Test
    void what_makes_no_sense_is_said_in_words() {
        assertThat(sentence(decide(
                        PLANNER,
                        file(with(new Belongs("moon", Optional.empty(), "", Nature.Executive.NO, List.of()))))))
                .contains("\"moon\" is not a body");
        assertThat(sentence(decide(
                        PLANNER, file(with(new Belongs("", Optional.of(DAY), "", Nature.Executive.NO, List.of()))))))
                .contains("which body meets");
        assertThat(sentence(decide(
                        PLANNER,
                        new PaperAct.File(
                                FIRST,
                                "",
                                described(""),
                                new Classed(Nature.Mark.EXEMPT, Optional.empty()),
                                Optional.empty()))))
                .contains("which paragraph of Schedule 12A");
        assertThat(sentence(decide(
                        PLANNER,
                        new PaperAct.File(
                                FIRST,
                                "",
                                described(""),
                                OPEN,
                                Optional.of(new PaperAct.Redaction("nowhere", Optional.empty(), ""))))))
                .contains("no document \"nowhere\"");
    }

    @Test
    void the_menu_holds_what_each_person_can_do() {
        did(PLANNER, file(described("")));

        assertThat(menu(PLANNER))
                .contains("paper.read", "paper.describe", "paper.open", "paper.mark-confidential")
                .doesNotContain("paper.mark-exempt", "paper.mark-open", "paper.conclude-private-business");
        assertThat(menu(MONITORING_OFFICER)).contains("paper.mark-exempt");
        assertThat(menu(HESPER)).doesNotContain("paper.read", "paper.open");
    }

    @Test
    void folding_takes_any_entries_in_any_order() {
        var entries = List.<Entry>of(
                new PaperEntry.VersionAdded(new PaperEntry.Version(SECOND, "", "", 1), ""),
                new PaperEntry.Described(described(""), ""),
                new PaperEntry.MarkedExempt(Nature.Paragraph.CRIME, "", DAY),
                new PaperEntry.MarkedConfidential(""),
                new PaperEntry.MarkedOpen(""),
                new PaperEntry.Opened(To.PUBLIC),
                new PaperEntry.Sent(""),
                new PaperEntry.PrivateBusinessConcluded(""),
                new PaperEntry.WasRead(FIRST, 1, Route.SHARING, "", List.of(), Optional.empty()),
                new PaperEntry.Used(Purpose.AS_REQUESTED, ""),
                new PaperEntry.Disclosed("", Purpose.AS_REQUESTED, ""),
                new PaperEntry.ReleaseDirected(""),
                new PaperEntry.Filed(new PaperEntry.Version(FIRST, "", "", 1), described(""), OPEN, Optional.empty()));
        var chance = new Random(5);
        for (var i = 0; i < 200; i++) {
            var some = new ArrayList<Entry>();
            for (var n = 0; n < 12; n++) {
                some.add(entries.get(chance.nextInt(entries.size())));
            }
            var once = fold(some);
            assertThat(fold(some)).isEqualTo(once);
            assertThat(once.nature().marking().paragraph().isPresent())
                    .isEqualTo(once.nature().marking().mark() == Nature.Mark.EXEMPT);
            assertThat(hearing().summary(once).standing()).isNotBlank();
        }
    }

    private static Description described(String department) {
        return new Description(
                "Drainage in Mill Lane",
                Nature.Sort.REPORT,
                new Belongs("", Optional.empty(), "", Nature.Executive.NO, List.of()),
                new Holder(department, Optional.empty(), "", "", Optional.empty()),
                List.of(),
                Listing.NOT_LISTED);
    }

    private static Description with(Belongs belongs) {
        var plain = described("");
        return new Description(plain.title(), plain.sort(), belongs, plain.holder(), plain.traits(), plain.listing());
    }

    private static Description ofTheGroup() {
        return described("").with(new Holder("", Optional.empty(), "", "copper", Optional.empty()));
    }

    private static PaperAct.File file(Description as) {
        return new PaperAct.File(FIRST, "d.pdf", as, OPEN, Optional.empty());
    }

    private Document now() {
        return PaperShelf.document(paper, FOLIO).orElseGet(() -> kind.blank(FOLIO));
    }

    private Document fold(List<Entry> entries) {
        var entered = new OnPaper().enter(FOLIO, PLANNER, NOON, entries);
        var after = kind.blank(FOLIO);
        for (var entry : entries) {
            after = kind.fold(after, entry, entered);
        }
        return after;
    }

    private Optional<Route> opensTo(PersonId person) {
        return entriesOf(decide(person, PaperAct.Read.last())).map(PaperEntry.WasRead::route);
    }

    private static Optional<PaperEntry.WasRead> entriesOf(Decision decision) {
        return decision instanceof Decision.Enter(var entries)
                ? Optional.of((PaperEntry.WasRead) entries.getFirst())
                : Optional.empty();
    }

    private void did(PersonId actor, PaperAct act) {
        switch (decide(actor, act)) {
            case Decision.Enter(var entries) -> paper.enter(FOLIO, actor, NOON, entries);
            case Decision.OutOfTurn(var sentence) -> throw new AssertionError(sentence);
        }
    }

    private Decision decide(PersonId actor, PaperAct act) {
        return hearing().decide(now(), act, submission(actor, act));
    }

    private Situation facts(PersonId actor, PaperAct act) {
        var facts = Situation.of(act.name(), DAY);
        hearing().situate(now(), act, submission(actor, act), facts);
        return facts.build();
    }

    private List<String> menu(PersonId actor) {
        return hearing().menu(now(), actor).stream().map(PaperAct::name).toList();
    }

    private static Submission submission(PersonId actor, PaperAct act) {
        return new Submission(
                new UUID(0, 1), actor, Optional.empty(), NOON, FOLIO, OptionalLong.empty(), "", Map.of(), act);
    }

    private uk.comity.acts.Kind.Hearing<PaperAct, Document> hearing() {
        return kind.hear(new Surroundings(paper, NOON));
    }

    private static boolean holds(Situation situation, String fact) {
        return situation.find(fact).map(Fact::value).orElseThrow().equals(FactValue.of(true));
    }

    private static String sentence(Decision decision) {
        return switch (decision) {
            case Decision.OutOfTurn(var sentence) -> sentence;
            case Decision.Enter(var entries) -> throw new AssertionError("entered " + entries);
        };
    }
}
