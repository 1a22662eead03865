package uk.comity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.jooq.impl.ThreadLocalTransactionProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.comity.acts.Act;
import uk.comity.acts.FolioId;
import uk.comity.acts.Outcome;
import uk.comity.acts.PersonId;
import uk.comity.acts.Submission;
import uk.comity.acts.Weighed;
import uk.comity.councils.Council;
import uk.comity.councils.DocumentFiles.Keeping;
import uk.comity.documents.Scanner;
import uk.comity.ledger.Signer;
import uk.comity.ledger.Trust;
import uk.comity.matters.Nature;
import uk.comity.matters.contact.ContactAct;
import uk.comity.matters.inspection.InspectionAct;
import uk.comity.matters.interest.InterestAct;
import uk.comity.matters.paper.Description;
import uk.comity.matters.paper.PaperAct;
import uk.comity.norms.FactValue;

/**
 * A document that is closed and one that never was are told apart by nothing, the time among it: the same statements go to the
 * database, in the same order, and the protocol is asked as often. Held by the steps and not by a clock.
 */
class SameStepsTest {

    private static final PersonId GROUP = SmallCouncil.QUAYLE;
    private static final FolioId NONE = new FolioId("paper", "0000000000");
    private static final List<PersonId> OTHERS = List.of(
            SmallCouncil.LINDQVIST,
            SmallCouncil.MONITOR,
            SmallCouncil.SUPPORT,
            SmallCouncil.CLERK,
            new PersonId("stranger"));

    private final List<String> steps = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // made before each test
    private Council council;

    @SuppressWarnings("NullAway.Init") // made before each test
    private SmallCouncil town;

    @SuppressWarnings("NullAway.Init") // made before each test
    private FolioId closed;

    /** With much entered in it: what is read of a folio takes the longer, the more there is. */
    @BeforeEach
    void aPaperOfAGroup() throws IOException {
        council = council();
        town = SmallCouncil.under(council, "wbc");
        closed = town.begin(
                GROUP, "paper", new PaperAct.File(kept("Our line."), "line.txt", as(), open(), Optional.empty()));
        for (var i = 0; i < 5; i++) {
            town.perform(GROUP, closed, new PaperAct.AddVersion(kept("Our line, " + i), "line.txt", "Said better."));
        }
    }

    @Test
    void whoever_looks_for_a_closed_document_takes_the_steps_of_one_who_looks_for_none() {
        for (var person : OTHERS) {
            var found = steps(paper -> assertThat(council.reading().papers().find(person, paper.key(), council.now()))
                    .isEmpty());
            assertThat(found.closed()).as("%s", person).isEqualTo(found.none()).isNotEmpty();
        }
    }

    @Test
    void whoever_acts_in_a_closed_document_or_thinks_of_it_takes_the_steps_of_one_who_acts_in_none() {
        for (var person : OTHERS) {
            for (var act : List.<PaperAct>of(
                    new PaperAct.Read("", Optional.empty()),
                    new PaperAct.MarkOpen("Why not?"),
                    new PaperAct.Send("To all."))) {
                var done = steps(paper -> assertThat(council.desk().perform(submission(person, paper, act)))
                        .isInstanceOf(Outcome.NotYours.class));
                var weighed = steps(paper -> assertThat(council.desk().weigh(submission(person, paper, act)))
                        .isInstanceOf(Weighed.NotYours.class));
                assertThat(done.closed())
                        .as("%s: %s", person, act)
                        .isEqualTo(done.none())
                        .isNotEmpty();
                assertThat(weighed.closed())
                        .as("%s: %s", person, act)
                        .isEqualTo(weighed.none())
                        .isNotEmpty();
            }
        }
    }

    @Test
    void whoever_looks_through_the_record_of_a_closed_document_takes_the_steps_of_one_who_looks_for_none() {
        var kind = council.law().kinds().find("paper").orElseThrow();
        for (var person : OTHERS) {
            var opened = steps(paper -> assertThat(council.desk().open(kind, paper, person, council.now()))
                    .isEmpty());
            assertThat(opened.closed())
                    .as("%s", person)
                    .isEqualTo(opened.none())
                    .isNotEmpty();
        }
    }

    @Test
    void whoever_asks_for_a_closed_document_by_its_key_takes_the_steps_of_one_who_asks_for_none() {
        var asked = steps(paper -> assertThat(asks(paper.toString(), "")).isInstanceOf(Outcome.OutOfTurn.class));
        assertThat(asked.closed()).isEqualTo(asked.none()).isNotEmpty();
    }

    @Test
    void whoever_names_a_draft_behind_a_wall_is_answered_as_if_there_were_none_and_may_ask_in_words()
            throws IOException {
        council = council();
        town = SmallCouncil.under(council, "east-northamptonshire");
        closed = filed(Nature.Sort.DRAFT, List.of(Nature.Trait.EARLY_SHOWING_COULD_HARM));
        var report = filed(Nature.Sort.REPORT, List.of(Nature.Trait.CLOSED_BY_NATURE));

        assertThat(asks(closed.toString(), ""))
                .isInstanceOf(Outcome.OutOfTurn.class)
                .isEqualTo(asks(NONE.toString(), ""));
        var asked = steps(paper -> asks(paper.toString(), ""));
        assertThat(asked.closed()).isEqualTo(asked.none()).isNotEmpty();
        assertThat(asks(report.toString(), "")).isNotInstanceOf(Outcome.OutOfTurn.class);
        assertThat(asks("", "The draft on the quay")).isNotInstanceOf(Outcome.OutOfTurn.class);
    }

    private FolioId filed(Nature.Sort sort, List<Nature.Trait> traits) throws IOException {
        var as = new Description(
                "The quay",
                sort,
                new Description.Belongs("", Optional.empty(), "", Nature.Executive.NO, List.of()),
                new Description.Holder("", Optional.of(SmallCouncil.HEAD), "", "", Optional.empty()),
                traits,
                Description.Listing.NOT_LISTED);
        var sha256 = kept("About the quay, " + sort, SmallCouncil.HEAD);
        return town.begin(
                SmallCouncil.HEAD, "paper", new PaperAct.File(sha256, "quay.txt", as, open(), Optional.empty()));
    }

    private Outcome asks(String paper, String words) {
        var member = SmallCouncil.LINDQVIST;
        return council.desk()
                .perform(beginning(
                        member,
                        "inspection",
                        new InspectionAct.Request(
                                member, paper, words, "", InspectionAct.Capacity.COUNCIL_BUSINESS, "", "")));
    }

    @Test
    void whoever_files_a_version_of_a_closed_document_takes_the_steps_of_one_who_names_none() throws IOException {
        var sha256 = kept("Parts taken out.", SmallCouncil.HEAD);
        var filed = steps(paper -> assertThat(council.desk()
                        .perform(beginning(
                                SmallCouncil.HEAD,
                                "paper",
                                new PaperAct.File(
                                        sha256,
                                        "out.txt",
                                        asOfTheCouncil(),
                                        open(),
                                        Optional.of(new PaperAct.Redaction(paper.key(), Optional.empty(), "Names"))))))
                .isInstanceOf(Outcome.OutOfTurn.class));
        assertThat(filed.closed()).isEqualTo(filed.none()).isNotEmpty();
    }

    @Test
    void whoever_chooses_the_key_of_a_matter_learns_nothing_of_those_that_are_taken() {
        var taken = new FolioId("enquiry", town.enquiry("Homes let"));
        for (var folio : List.of(taken, new FolioId("enquiry", "0000000000"))) {
            var begun = submission(SmallCouncil.ORME, folio, SmallCouncil.raising(SmallCouncil.ORME, "Mine"));
            assertThat(council.desk().perform(begun)).isInstanceOf(Outcome.NotYours.class);
            assertThat(council.desk().weigh(begun)).isInstanceOf(Weighed.NotYours.class);
        }
        assertThat(council.desk()
                        .perform(beginning(
                                SmallCouncil.ORME, "enquiry", SmallCouncil.raising(SmallCouncil.ORME, "Mine"))))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void whoever_acts_in_what_is_kept_of_another_member_learns_nothing_of_what_was_entered_there() {
        council = council();
        town = SmallCouncil.under(council, "east-northamptonshire");
        var with = SmallCouncil.ORME;
        var without = SmallCouncil.QUAYLE;
        town.perform(with, of("interest", with), declare());
        var restricted = submission(
                UUID.randomUUID(),
                SmallCouncil.MONITOR,
                of("contact", with),
                Map.of("pattern-troubles-junior-officers", FactValue.of(true)),
                restrict());
        assertThat(council.desk().perform(restricted)).isInstanceOf(Outcome.Done.class);
        var strangers = List.of(SmallCouncil.LINDQVIST, SmallCouncil.CLERK, new PersonId("stranger"));
        for (var person : strangers) {
            for (var act : ofAMember()) {
                var kind = act.name().substring(0, act.name().indexOf('.'));
                var weighed = List.of(with, without).stream()
                        .map(member -> took(() -> council.desk().weigh(submission(person, of(kind, member), act))))
                        .toList();
                var done = List.of(with, without).stream()
                        .map(member -> took(() -> council.desk().perform(submission(person, of(kind, member), act))))
                        .toList();
                var opened = List.of(with, without).stream()
                        .map(member -> took(() -> council.desk()
                                .open(
                                        council.law().kinds().find(kind).orElseThrow(),
                                        of(kind, member),
                                        person,
                                        council.now())))
                        .toList();
                for (var pair : List.of(weighed, done, opened)) {
                    assertThat(pair.getFirst()).as("%s: %s", person, act).isEqualTo(pair.getLast());
                }
            }
        }
    }

    /** What came of it, without names and numbers, and what the database was asked. */
    private record Took(String answer, List<String> steps) {}

    private Took took(Supplier<Object> what) {
        assertThat(what.get()).isNotNull();
        steps.clear();
        var answer = what.get();
        var words = String.valueOf(answer)
                .replaceAll("Receipt\\[[^]]*]*", "Receipt")
                .replaceAll("Cllr (Tobias Orme|Hesper Quayle)", "the member");
        return new Took(words, List.copyOf(steps));
    }

    private static FolioId of(String kind, PersonId member) {
        return new FolioId(kind, member.value());
    }

    private static InterestAct declare() {
        return new InterestAct.Declare(InterestAct.Sort.LAND, "A field", List.of("The quay"), "");
    }

    private static ContactAct restrict() {
        return new ContactAct.Restrict(List.of("housing"), "Too many calls.", SmallCouncil.HEAD, Optional.empty());
    }

    private List<Act> ofAMember() {
        var on = LocalDate.of(2026, 11, 10);
        return List.of(
                declare(),
                new InterestAct.StateCapacity("The quay"),
                new InterestAct.SeekAdvice("May I?"),
                new InterestAct.Advise("You may."),
                new InterestAct.End(1, "Sold."),
                restrict(),
                new ContactAct.Lift("Enough."),
                new ContactAct.Consent(SmallCouncil.CLERK, "The roof", on),
                new ContactAct.Approach(SmallCouncil.CLERK, ContactAct.By.CALL, "The roof"),
                new ContactAct.CallLine("The roof"),
                new ContactAct.Meet(SmallCouncil.CLERK, on.atTime(11, 0), "The roof"));
    }

    private record Taken(List<String> closed, List<String> none) {}

    /** Each is tried once before: what is kept in memory afterwards is there for both. */
    private Taken steps(Consumer<FolioId> what) {
        what.accept(NONE);
        what.accept(closed);
        return new Taken(taken(what, closed), taken(what, NONE));
    }

    private List<String> taken(Consumer<FolioId> what, FolioId paper) {
        steps.clear();
        what.accept(paper);
        return List.copyOf(steps);
    }

    private Submission submission(PersonId actor, FolioId folio, Act act) {
        return submission(UUID.randomUUID(), actor, folio, act);
    }

    private Submission beginning(PersonId actor, String kind, Act act) {
        var actId = UUID.randomUUID();
        return submission(actId, actor, FolioId.begunBy(actId, actor, kind), act);
    }

    private Submission submission(UUID actId, PersonId actor, FolioId folio, Act act) {
        return submission(actId, actor, folio, Map.of(), act);
    }

    private Submission submission(UUID actId, PersonId actor, FolioId folio, Map<String, FactValue> declared, Act act) {
        return new Submission(
                actId, actor, Optional.empty(), council.now(), folio, OptionalLong.empty(), "", declared, act);
    }

    private String kept(String text) throws IOException {
        return kept(text, GROUP);
    }

    private String kept(String text, PersonId person) throws IOException {
        var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return council.reading().files().keep(bytes, "line.txt", person) instanceof Keeping.Kept kept
                ? kept.sha256()
                : "";
    }

    private static PaperAct.Classed open() {
        return new PaperAct.Classed(Nature.Mark.OPEN, Optional.empty());
    }

    private static Description as() {
        return described(new Description.Holder("", Optional.empty(), "", "river", Optional.empty()));
    }

    private static Description asOfTheCouncil() {
        return described(new Description.Holder("", Optional.of(SmallCouncil.HEAD), "", "", Optional.empty()));
    }

    private static Description described(Description.Holder holder) {
        return new Description(
                "Our line on the quay",
                Nature.Sort.OTHER,
                new Description.Belongs("", Optional.<LocalDate>empty(), "", Nature.Executive.NO, List.of()),
                holder,
                List.of(),
                Description.Listing.NOT_LISTED);
    }

    /** A council on a database that tells what it is asked. */
    private Council council() {
        var configuration = new DefaultConfiguration();
        configuration.set(TestDatabase.council().configuration().dialect());
        var connections = TestDatabase.council().configuration().connectionProvider();
        configuration.set(connections);
        configuration.set(new ThreadLocalTransactionProvider(connections));
        configuration.set(new DefaultExecuteListenerProvider(new ExecuteListener() {
            private static final long serialVersionUID = 1;

            @Override
            public void executeStart(ExecuteContext context) {
                steps.add(String.valueOf(context.sql()));
            }
        }));
        var signer = Signer.generate("comity/quay", new SecureRandom());
        return new Assembly(
                        DSL.using(configuration),
                        () -> Instant.parse("2026-11-03T10:00:00Z"),
                        signer,
                        Trust.in(signer.verifier()),
                        Scanner.none())
                .council("quay", "Quay", "#00625a");
    }
}
