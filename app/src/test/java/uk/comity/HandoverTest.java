package uk.comity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import uk.comity.acts.FolioId;
import uk.comity.acts.Outcome;
import uk.comity.acts.PersonId;
import uk.comity.acts.Submission;
import uk.comity.councils.Council;
import uk.comity.matters.enquiry.EnquiryAct;
import uk.comity.matters.enquiry.EnquiryAct.Ground;
import uk.comity.register.Office;
import uk.comity.register.RegisterAct;
import uk.comity.register.Registers;
import uk.comity.register.Term;
import uk.comity.views.Filter;
import uk.comity.views.FolioLine;

/** Offices change hands while questions wait for them, and people leave: lists follow the register, and not the day of the act. */
class HandoverTest {

    private static final LocalDate BEFORE = LocalDate.of(2026, 11, 1);
    private static final ServedHall HALL = open();
    private static int councils;

    private final Council council = HALL.add("handover-" + ++councils, "Handover Borough Council");
    private final SmallCouncil town = SmallCouncil.under(council, "wbc");

    private static ServedHall open() {
        var clock = new HallClock();
        clock.set(Instant.parse("2026-11-02T10:00:00Z"));
        return ServedHall.at(clock);
    }

    @AfterAll
    static void stop() {
        HALL.close();
    }

    @Test
    void a_question_that_waits_for_an_office_is_for_whoever_holds_it_today() {
        var enquiry = new FolioId("enquiry", town.enquiry("Homes by the weir"));
        town.perform(SmallCouncil.HEAD, enquiry, new EnquiryAct.Refuse(Ground.CASEWORK, "It names a household."));
        town.perform(SmallCouncil.QUAYLE, enquiry, new EnquiryAct.Dispute("The name can be left out."));
        assertThat(toDecide(SmallCouncil.MONITOR)).contains(enquiry);
        assertThat(toDecide(SmallCouncil.CLERK)).isEmpty();

        register(new RegisterAct.EndOffice(Office.MONITORING_OFFICER, SmallCouncil.MONITOR, BEFORE));
        register(new RegisterAct.Designate(
                Office.MONITORING_OFFICER, SmallCouncil.CLERK, Term.from(BEFORE.plusDays(1))));

        assertThat(toDecide(SmallCouncil.CLERK)).contains(enquiry);
        assertThat(listed(SmallCouncil.CLERK)).contains(enquiry);
        assertThat(toDecide(SmallCouncil.MONITOR)).isEmpty();
        assertThat(listed(SmallCouncil.MONITOR)).doesNotContain(enquiry);
    }

    @Test
    void who_has_left_the_council_sees_and_does_nothing_any_more_in_what_they_had_a_part() {
        var enquiry = new FolioId("enquiry", town.enquiry("Homes by the lock"));
        assertThat(listed(SmallCouncil.HEAD)).contains(enquiry);

        register(new RegisterAct.EndAppointment(SmallCouncil.HEAD, "Head of Housing", BEFORE));

        assertThat(listed(SmallCouncil.HEAD)).isEmpty();
        var answer = new Submission(
                UUID.randomUUID(),
                SmallCouncil.HEAD,
                Optional.empty(),
                council.now(),
                enquiry,
                OptionalLong.empty(),
                "",
                Map.of(),
                new EnquiryAct.Answer("Twelve."));
        assertThat(council.desk().perform(answer)).isInstanceOf(Outcome.NotYours.class);
    }

    private List<FolioId> toDecide(PersonId person) {
        return council.as(
                person,
                standing -> council.reading().views().referrals().forPerson(standing).stream()
                        .map(referral -> referral.folio().folio())
                        .toList());
    }

    private List<FolioId> listed(PersonId person) {
        return council.as(
                person,
                standing -> council.reading().views().lists().list(standing, "enquiry", Filter.ALL).stream()
                        .map(FolioLine::folio)
                        .toList());
    }

    private void register(RegisterAct act) {
        town.operator(Registers.FOLIO, act);
    }
}
