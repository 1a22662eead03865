package uk.comity.register;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.comity.register.Council.DAY;
import static uk.comity.register.Council.FENN;
import static uk.comity.register.Council.ODUYA;
import static uk.comity.register.Council.QUAYLE;
import static uk.comity.register.Council.council;
import static uk.comity.register.Council.does;
import static uk.comity.register.Council.objection;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.comity.acts.PersonId;
import uk.comity.register.MemberTerm.Origin;
import uk.comity.register.RegisterEntry.MemberElected;
import uk.comity.register.RegisterEntry.MembershipEnded;
import uk.comity.register.RegisterEntry.PersonAdded;
import uk.comity.register.RegisterEntry.WardAdded;

class FeedRulesTest {

    private static final PersonId NEW = new PersonId("mg-1");

    private static RegisterAct.ApplyFeed feed(
            List<WardAdded> wards, List<PersonAdded> people, List<MemberElected> elected, List<MembershipEnded> ended) {
        return new RegisterAct.ApplyFeed(new FeedChanges(
                "feed.xml", DAY, wards, List.of(), people, List.of(), List.of(), elected, List.of(), ended, List.of()));
    }

    private static PersonAdded person() {
        return new PersonAdded(NEW, PersonName.read("Cllr A New"), "moderngov:1");
    }

    private static MemberElected elected(String ward) {
        return new MemberElected(NEW, ward, Term.from(DAY), "", Origin.FEED);
    }

    @Test
    void aPlanThatStillFitsIsEnteredAsOne() {
        var ward = new WardAdded("quay", "Quay", Optional.empty(), Optional.empty());
        var act = feed(List.of(ward), List.of(person()), List.of(elected("quay")), List.of());
        var register = does(council(), act);
        assertThat(register.membersOf("quay", DAY)).containsExactly(NEW);
        assertThat(objection(register, act)).contains("The register has changed since this plan was made.");
    }

    @Test
    void aPlanThatNamesWhatIsNotThereIsOutOfTurn() {
        assertThat(objection(council(), feed(List.of(), List.of(person()), List.of(elected("nowhere")), List.of())))
                .contains("The register has changed");
        assertThat(objection(council(), feed(List.of(), List.of(), List.of(elected("harbour")), List.of())))
                .contains("The register has changed");
        assertThat(objection(council(), feed(List.of(), List.of(), List.of(), List.of())))
                .contains("changes nothing");
    }

    @Test
    void aFeedDoesNotEndWhatWasEnteredByHand() {
        var end = new MembershipEnded(QUAYLE, "harbour", DAY);
        assertThat(objection(council(), feed(List.of(), List.of(), List.of(), List.of(end))))
                .contains("The register has changed");
    }

    @Test
    void aFeedThatUnseatsMoreThanHalfIsOutOfTurnWhoeverMadeThePlan() {
        var register = List.of(QUAYLE, ODUYA, FENN).stream()
                .reduce(
                        Register.EMPTY.after(new WardAdded("w", "W", Optional.empty(), Optional.empty())),
                        (now, person) -> Council.with(now, person, "Cllr " + person)
                                .after(new MemberElected(person, "w", Term.UNKNOWN, "", Origin.FEED)),
                        (one, _) -> one);
        var ends = List.of(QUAYLE, ODUYA).stream()
                .map(person -> new MembershipEnded(person, "w", DAY.minusDays(1)))
                .toList();
        assertThat(objection(register, feed(List.of(), List.of(), List.of(), ends)))
                .startsWith("\"feed.xml\" would take more than half of the members out of the register");
        assertThat(does(register, feed(List.of(), List.of(), List.of(), ends.subList(0, 1)))
                        .isMember(QUAYLE, DAY))
                .isFalse();
    }
}
