package uk.comity.register;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.comity.register.Council.DAY;
import static uk.comity.register.Council.FENN;
import static uk.comity.register.Council.MARL;
import static uk.comity.register.Council.ODUYA;
import static uk.comity.register.Council.QUAYLE;
import static uk.comity.register.Council.council;
import static uk.comity.register.Council.does;
import static uk.comity.register.Council.objection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.comity.acts.PersonId;
import uk.comity.register.MemberTerm.Origin;

/** SI 1990/1553 regulation 8. */
class PoliticalGroupTest {

    private static final LocalDate GIVEN = LocalDate.of(2026, 10, 1);

    private static RegisterAct.NotifyGroup notice(String key, PersonId leader, PersonId... signed) {
        return new RegisterAct.NotifyGroup(
                new PoliticalGroup.Notice(key, "Tide Group", leader, Optional.empty(), List.of(signed), GIVEN));
    }

    private static Register withTide() {
        return does(council(), notice("tide", QUAYLE, QUAYLE, ODUYA));
    }

    @Test
    void aGroupExistsFromTheDayOfItsNotice() {
        var register = withTide();
        assertThat(register.groups(GIVEN.minusDays(1))).isEmpty();
        assertThat(register.groupOf(ODUYA, GIVEN))
                .hasValueSatisfying(group -> assertThat(group.title()).isEqualTo("Tide Group"));
        assertThat(register.leaderOf("tide", GIVEN)).contains(QUAYLE);
        assertThat(register.groupOf(FENN, DAY)).isEmpty();
    }

    @Test
    void askingAboutOneDayAndThenAnotherAnswersEachForItself() {
        var register = withTide();
        for (var i = 0; i < 2; i++) {
            assertThat(register.membersOfGroup("tide", GIVEN)).containsExactlyInAnyOrder(QUAYLE, ODUYA);
            assertThat(register.membersOfGroup("tide", GIVEN.minusDays(1))).isEmpty();
            assertThat(register.groupOf(QUAYLE, GIVEN.minusDays(1))).isEmpty();
            assertThat(register.groupOf(QUAYLE, GIVEN)).map(PoliticalGroup::key).contains("tide");
        }
        assertThat(register.membersOfGroup("ebb", GIVEN)).isEmpty();
    }

    @Test
    void aPartysLabelMakesNoGroup() {
        var term = Term.from(LocalDate.of(2026, 5, 8));
        var register = council()
                .after(new RegisterEntry.MemberElected(MARL, "mill-lane", term, "Tide", Origin.FEED))
                .after(new RegisterEntry.MemberElected(FENN, "harbour", term, "Tide", Origin.FEED));
        assertThat(register.findMember(MARL, DAY).map(Member::party)).contains("Tide");
        assertThat(register.groups(DAY)).isEmpty();
    }

    @Test
    void oneSignatureMakesNoGroupNorDoesTheSameOneTwice() {
        assertThat(objection(council(), notice("tide", QUAYLE, QUAYLE)))
                .contains("two or more members", "regulation 8");
        assertThat(objection(council(), notice("tide", QUAYLE, QUAYLE, QUAYLE))).contains("two or more members");
    }

    @Test
    void theLeaderMustHaveSignedAndEverySignatoryMustSit() {
        assertThat(objection(council(), notice("tide", FENN, QUAYLE, ODUYA))).contains("leader must be one");
        assertThat(objection(council(), notice("tide", QUAYLE, QUAYLE, MARL)))
                .contains("Ines Marl does not sit for a ward on 1 October 2026");
    }

    @Test
    void aGroupEndsWithFewerThanTwoAndDoesNotComeBackWithoutANewNotice() {
        var left = does(withTide(), new RegisterAct.LeaveGroup("tide", ODUYA, DAY));
        assertThat(left.groups(DAY)).hasSize(1);
        assertThat(left.groups(DAY.plusDays(1))).isEmpty();
        assertThat(left.groupOf(QUAYLE, DAY.plusDays(1))).isEmpty();
        assertThat(left.leaderOf("tide", DAY.plusDays(1))).isEmpty();
        var again = new RegisterAct.JoinGroup("tide", FENN, DAY.plusDays(2));
        assertThat(objection(left, again)).contains("does not exist on 5 November 2026", "new notice");
        var forced = left.after(new RegisterEntry.GroupJoined("tide", FENN, DAY.plusDays(2)));
        assertThat(forced.groups(DAY.plusDays(3))).isEmpty();
    }

    @Test
    void aGroupOfThreeOutlivesTheOneWhoLeaves() {
        var three = does(withTide(), new RegisterAct.JoinGroup("tide", FENN, DAY));
        assertThat(three.membersOfGroup("tide", DAY.minusDays(1))).containsExactly(QUAYLE, ODUYA);
        assertThat(three.membersOfGroup("tide", DAY)).containsExactly(QUAYLE, ODUYA, FENN);
        var two = does(three, new RegisterAct.LeaveGroup("tide", ODUYA, DAY));
        assertThat(two.membersOfGroup("tide", DAY.plusDays(1))).containsExactly(QUAYLE, FENN);
    }

    @Test
    void whoLeavesTheCouncilLeavesTheGroup() {
        var register = does(withTide(), new RegisterAct.EndMembership(ODUYA, "harbour", DAY));
        assertThat(register.groups(DAY)).hasSize(1);
        assertThat(register.groups(DAY.plusDays(1))).isEmpty();
    }

    @Test
    void whoJoinsAnotherGroupLeavesTheFirstTheDayBefore() {
        var three = does(withTide(), new RegisterAct.JoinGroup("tide", FENN, GIVEN));
        var second = new PoliticalGroup.Notice("shore", "Shore", FENN, Optional.empty(), List.of(FENN, ODUYA), DAY);
        var register = does(three, new RegisterAct.NotifyGroup(second));
        assertThat(register.groupOf(ODUYA, DAY.minusDays(1)).map(PoliticalGroup::key))
                .contains("tide");
        assertThat(register.groupOf(ODUYA, DAY).map(PoliticalGroup::key)).contains("shore");
        assertThat(register.groups(DAY)).extracting(PoliticalGroup::key).containsExactly("shore");
    }

    @Test
    void theLeaderChangesFromADayOnAndMustBeOfTheGroup() {
        var change = new RegisterAct.ChangeLeader("tide", ODUYA, Optional.of(QUAYLE), DAY);
        var register = does(withTide(), change);
        assertThat(register.leaderOf("tide", DAY.minusDays(1))).contains(QUAYLE);
        assertThat(register.leaderOf("tide", DAY)).contains(ODUYA);
        assertThat(register.deputyLeaderOf("tide", DAY)).contains(QUAYLE);
        assertThat(objection(withTide(), new RegisterAct.ChangeLeader("tide", FENN, Optional.empty(), DAY)))
                .contains("Cllr Maud Fenn is not of that group");
    }

    @Test
    void aNoticeStillToComeDoesNotCount() {
        var early = new PoliticalGroup.Notice(
                "tide", "Tide", QUAYLE, Optional.empty(), List.of(QUAYLE, ODUYA), DAY.plusDays(1));
        assertThat(objection(council(), new RegisterAct.NotifyGroup(early))).contains("still to come");
    }
}
