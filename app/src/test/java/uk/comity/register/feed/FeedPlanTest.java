package uk.comity.register.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.comity.register.feed.FeedXml.councillor;
import static uk.comity.register.feed.FeedXml.feed;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.comity.acts.PersonId;
import uk.comity.register.FeedChanges.TermCorrected;
import uk.comity.register.Member;
import uk.comity.register.MemberTerm.Origin;
import uk.comity.register.PersonName;
import uk.comity.register.Register;
import uk.comity.register.RegisterEntry.FeedApplied;
import uk.comity.register.RegisterEntry.MemberElected;
import uk.comity.register.RegisterEntry.MembershipEnded;
import uk.comity.register.RegisterEntry.PersonAdded;
import uk.comity.register.RegisterEntry.WardAdded;
import uk.comity.register.Term;
import uk.comity.register.Ward;

class FeedPlanTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);
    private static final String START = "07/05/2023";
    private static final String END = "06/05/2027";
    private static final String QUAYLE = councillor("7", "Councillor Hesper Quayle", "Tide", START, END);
    private static final String ODUYA = councillor("8", "Councillor Tunde Oduya", "The Tide Party", START, END);
    private static final String FENN = councillor("9", "Councillor Maud Fenn", "", START, END);
    private static final PersonId QUAYLE_ID = new PersonId("mg-7");
    private static final PersonId FENN_ID = new PersonId("mg-9");
    private static final PersonId BY_HAND = new PersonId("hesper");

    private static final Feed BOTH_WARDS =
            feed().ward("Harbour", 2, QUAYLE, ODUYA).ward("Mill Lane", 1, FENN).readable();

    private static FeedPlan plan(Register now, Feed feed) {
        return FeedPlan.plan(now, feed, DAY);
    }

    private static Register applied(Register now, Feed feed) {
        var plan = plan(now, feed);
        assertThat(plan.refusal()).isEmpty();
        return now.after(new FeedApplied(plan.changes()));
    }

    private static Register imported() {
        return applied(Register.EMPTY, BOTH_WARDS);
    }

    @Test
    void anEmptyRegisterGetsTheWardsAndMembersOfTheFeed() {
        var plan = plan(Register.EMPTY, BOTH_WARDS);
        assertThat(plan.counts().newWards()).isEqualTo(2);
        assertThat(plan.counts().newMembers()).isEqualTo(3);
        assertThat(plan.counts().begun()).isEqualTo(3);
        assertThat(plan.act()).isPresent();
        var register = imported();
        assertThat(register.members(DAY))
                .extracting(member -> member.name().sortable())
                .containsExactly("Fenn, Maud", "Oduya, Tunde", "Quayle, Hesper");
        assertThat(register.wards()).extracting(Ward::title).containsExactly("Harbour", "Mill Lane");
        assertThat(register.findMember(QUAYLE_ID, DAY).map(Member::party)).contains("Tide");
        assertThat(register.groups(DAY)).isEmpty();
    }

    @Test
    void theSameFeedAgainChangesNothing() {
        var again = plan(imported(), BOTH_WARDS);
        assertThat(again.changesNothing()).isTrue();
        assertThat(again.act()).isEmpty();
        assertThat(again.counts().unchanged()).isEqualTo(3);
    }

    @Test
    void aPlanChangesNothingByItself() {
        var register = imported();
        var smaller = feed().ward("Harbour", 2, QUAYLE, ODUYA).readable();
        assertThat(plan(register, smaller).counts().ended()).isEqualTo(1);
        assertThat(register).isEqualTo(imported());
    }

    @Test
    void whomTheFeedNoLongerListsLastSatTheDayBefore() {
        var smaller = feed().ward("Harbour", 2, QUAYLE, ODUYA).readable();
        var plan = plan(imported(), smaller);
        assertThat(plan.changes().ended()).containsExactly(new MembershipEnded(FENN_ID, "mill-lane", DAY.minusDays(1)));
        var register = applied(imported(), smaller);
        assertThat(register.isMember(FENN_ID, DAY.minusDays(1))).isTrue();
        assertThat(register.isMember(FENN_ID, DAY)).isFalse();
        assertThat(plan(register, smaller).changesNothing()).isTrue();
        var back = applied(register, BOTH_WARDS);
        assertThat(back.isMember(FENN_ID, DAY)).isTrue();
        assertThat(back.termsOf(FENN_ID)).hasSize(1);
    }

    @Test
    void whoWasEnteredByHandIsNeverEndedByAFeed() {
        var register = withHesperByHand(imported());
        var plan = plan(register, BOTH_WARDS);
        assertThat(plan.changes().ended()).isEmpty();
        assertThat(plan.changesNothing()).isTrue();
    }

    private static Register withHesperByHand(Register register) {
        var term = Term.from(LocalDate.of(2023, 5, 9));
        var other = register.findWard("quayside").isPresent()
                ? register
                : register.after(new WardAdded("quayside", "Quayside", Optional.empty(), Optional.empty()));
        return other.after(new PersonAdded(BY_HAND, PersonName.read("Cllr Hesper Quayle"), ""))
                .after(new MemberElected(BY_HAND, "quayside", term, "", Origin.HAND));
    }

    @Test
    void aMemberEnteredByHandIsKnownByNameAndWardAndKeepsTheTerm() {
        var quayside = feed().ward("Quayside", 1, QUAYLE).readable();
        var register = withHesperByHand(Register.EMPTY);
        var plan = plan(register, quayside);
        assertThat(plan.changes().people()).isEmpty();
        assertThat(plan.changes().elected()).isEmpty();
        assertThat(plan.changes().corrected()).isEmpty();
        assertThat(plan.changes().linked())
                .singleElement()
                .satisfies(link -> assertThat(link.source()).isEqualTo("moderngov:7"));
        assertThat(plan.lines()).anyMatch(line -> line.contains("entered by hand, and keeps it"));
        var linked = applied(register, quayside);
        assertThat(linked.termsOf(BY_HAND)).hasSize(1);
        assertThat(plan(linked, quayside).changesNothing()).isTrue();
    }

    @Test
    void aFeedThatWouldRemoveMoreThanHalfOfTheCouncilIsRefusedByName() {
        var one = feed().ward("Harbour", 1, QUAYLE).readable();
        var plan = plan(imported(), one);
        assertThat(plan.refusal())
                .hasValueSatisfying(
                        sentence -> assertThat(sentence)
                                .startsWith(
                                        "\"feed.xml\" would take 2 members out of the register, more than half of the council"));
        assertThat(plan.act()).isEmpty();
        assertThat(plan.lines().getLast()).isEqualTo(plan.refusal().orElseThrow());
    }

    @Test
    void aFeedThatWouldRemoveExactlyHalfIsNotRefused() {
        var four = feed().ward("Harbour", 2, QUAYLE, ODUYA)
                .ward("Mill Lane", 2, FENN, councillor("10", "Cllr Ines Marl", "", START, END))
                .readable();
        var two = feed().ward("Harbour", 2, QUAYLE, ODUYA).readable();
        assertThat(plan(applied(Register.EMPTY, four), two).refusal()).isEmpty();
    }

    @Test
    void whoChangesTheWardLeavesTheFirstForTheSecond() {
        var moved = feed().ward("Harbour", 2, ODUYA)
                .ward("Mill Lane", 2, FENN, councillor("7", "Councillor Hesper Quayle", "Tide", "01/11/2026", ""))
                .readable();
        var register = applied(imported(), moved);
        assertThat(register.wardsOf(QUAYLE_ID, DAY)).extracting(Ward::key).containsExactly("mill-lane");
        assertThat(register.wardsOf(QUAYLE_ID, LocalDate.of(2026, 10, 1)))
                .extracting(Ward::key)
                .containsExactly("harbour");
    }

    @Test
    void aNewNameOfAKnownCouncillorIsARenaming() {
        var married = feed().ward("Harbour", 2, councillor("7", "Councillor Hesper Marl", "Tide", START, END), ODUYA)
                .ward("Mill Lane", 1, FENN)
                .readable();
        var plan = plan(imported(), married);
        assertThat(plan.counts().renamed()).isEqualTo(1);
        assertThat(plan.counts().newMembers()).isZero();
        assertThat(plan.lines()).contains("~ name Cllr Hesper Quayle becomes Cllr Hesper Marl");
        assertThat(applied(imported(), married).nameOf(QUAYLE_ID)).isEqualTo("Cllr Hesper Marl");
    }

    @Test
    void anotherPartysNameBesideTheSameTermIsTakenOver() {
        var crossed = feed().ward("Harbour", 2, councillor("7", "Councillor Hesper Quayle", "Shore", START, END), ODUYA)
                .ward("Mill Lane", 1, FENN)
                .readable();
        var register = applied(imported(), crossed);
        assertThat(register.findMember(QUAYLE_ID, DAY).map(Member::party)).contains("Shore");
        assertThat(register.termsOf(QUAYLE_ID)).hasSize(1);
        assertThat(plan(register, crossed).changesNothing()).isTrue();
    }

    @Test
    void whoIsListedSitsThoughTheTermStatedEndedLongAgo() {
        var old = feed().ward(
                        "Harbour",
                        1,
                        councillor(
                                "7", "Cllr Hesper Quayle", "", "05/05/2011", "07/05/2015", "07/05/2015", "02/05/2019"))
                .readable();
        var plan = plan(Register.EMPTY, old);
        assertThat(plan.changes().elected())
                .extracting(MemberElected::term)
                .containsExactly(
                        Term.between(LocalDate.of(2011, 5, 5), LocalDate.of(2015, 5, 7)),
                        Term.from(LocalDate.of(2015, 5, 7)));
        assertThat(plan.lines())
                .contains(
                        "? row 1, Cllr Hesper Quayle: the last term stated has ended (from 7 May 2015 until 2 May 2019), yet the feed lists the councillor. Taken as sitting, end not known.");
        var register = applied(Register.EMPTY, old);
        assertThat(register.isMember(QUAYLE_ID, DAY)).isTrue();
        assertThat(plan(register, old).changesNothing()).isTrue();
        var wouldBeOver = FeedPlan.plan(register, old, LocalDate.of(2030, 1, 1));
        assertThat(wouldBeOver.changesNothing()).isTrue();
    }

    @Test
    void theDayOnWhichATermEndsIsStillPartOfIt() {
        var last = LocalDate.of(2027, 5, 6);
        var onTheDay = FeedPlan.plan(imported(), BOTH_WARDS, last);
        assertThat(onTheDay.changesNothing()).isTrue();
        var dayAfter = FeedPlan.plan(imported(), BOTH_WARDS, last.plusDays(1));
        assertThat(dayAfter.counts().corrected()).isEqualTo(3);
    }

    @Test
    void whoIsListedWithoutTermsSitsWithNeitherEndKnown() {
        var bare = feed().ward("Harbour", 1, councillor("7", "Cllr Hesper Quayle", ""))
                .readable();
        var register = applied(Register.EMPTY, bare);
        assertThat(register.termsOf(QUAYLE_ID))
                .singleElement()
                .satisfies(term -> assertThat(term.term()).isEqualTo(Term.UNKNOWN));
        assertThat(plan(register, bare).changesNothing()).isTrue();
        var stated = feed().ward("Harbour", 1, councillor("7", "Cllr Hesper Quayle", "", START, END))
                .readable();
        var plan = plan(register, stated);
        assertThat(plan.changes().corrected())
                .containsExactly(new TermCorrected(
                        QUAYLE_ID,
                        "harbour",
                        Term.UNKNOWN,
                        Term.between(LocalDate.of(2023, 5, 7), LocalDate.of(2027, 5, 6)),
                        ""));
        assertThat(plan(applied(register, stated), stated).changesNothing()).isTrue();
    }

    @Test
    void earlierTermsThatTheFeedBeginsToStateAreAdded() {
        var bare = feed().ward("Harbour", 1, councillor("7", "Cllr Hesper Quayle", ""))
                .readable();
        var full = feed().ward(
                        "Harbour", 1, councillor("7", "Cllr Hesper Quayle", "", "05/05/2019", "06/05/2023", START, END))
                .readable();
        var register = applied(applied(Register.EMPTY, bare), full);
        assertThat(register.termsOf(QUAYLE_ID)).hasSize(2);
        assertThat(plan(register, full).changesNothing()).isTrue();
        assertThat(register.isMember(QUAYLE_ID, LocalDate.of(2019, 5, 4))).isFalse();
        assertThat(register.isMember(QUAYLE_ID, LocalDate.of(2020, 5, 4))).isTrue();
    }

    @Test
    void whoseRowIsSetAsideIsStillListed() {
        var blankWard =
                feed().ward("Harbour", 2, QUAYLE, ODUYA).ward(" ", 1, FENN).readable();
        var plan = plan(imported(), blankWard);
        assertThat(plan.changes().ended()).isEmpty();
        assertThat(plan.lines())
                .contains("! row 3 set aside, Councillor Maud Fenn: Its ward has no title that can be used.")
                .contains("? Cllr Maud Fenn stays as the register has it, because the row was set aside.");
    }

    @Test
    void aVacantSeatIsAVacancyOfItsWard() {
        var vacant = feed().ward("Harbour", 2, QUAYLE, councillor("", "Vacant Seat", ""))
                .readable();
        var register = applied(Register.EMPTY, vacant);
        assertThat(register.vacancies("harbour", DAY)).isEqualTo(1);
        assertThat(plan(Register.EMPTY, vacant).counts().vacancies()).isEqualTo(1);
    }

    @Test
    void aWardThatIsThereIsNotAddedAgainAndGetsItsNumberOfSeats() {
        var register = Register.EMPTY.after(new WardAdded("hw", "harbour", Optional.of("E05000001"), Optional.empty()));
        var plan = plan(register, BOTH_WARDS);
        assertThat(plan.changes().wards()).extracting(WardAdded::title).containsExactly("Mill Lane");
        assertThat(plan.changes().amended()).singleElement().satisfies(ward -> {
            assertThat(ward.ward()).isEqualTo("hw");
            assertThat(ward.gss()).contains("E05000001");
            assertThat(ward.seats()).contains(2);
        });
        assertThat(applied(register, BOTH_WARDS).membersOf("hw", DAY)).hasSize(2);
    }

    @Test
    void twoPeopleOfOneNameInTwoWardsStayTwo() {
        var namesakes = feed().ward("Harbour", 1, QUAYLE)
                .ward("Mill Lane", 1, councillor("70", "Councillor Hesper Quayle", "", START, END))
                .readable();
        var register = applied(Register.EMPTY, namesakes);
        assertThat(register.members(DAY)).hasSize(2);
        assertThat(plan(register, namesakes).changesNothing()).isTrue();
    }

    @Test
    void aRowWithoutAnIdIsRepeatableToo() {
        var noId = feed().ward("Harbour", 1, councillor("", "Councillor Hesper Quayle", "", START, END))
                .readable();
        var register = applied(Register.EMPTY, noId);
        assertThat(plan(register, noId).changesNothing()).isTrue();
        assertThat(register.members(DAY))
                .singleElement()
                .satisfies(member -> assertThat(member.id().value()).doesNotContain("quayle", "hesper"));
    }

    @Test
    void thePlanPrintsItselfLineByLine() {
        var feed = feed().ward("Harbour", 2, QUAYLE, councillor("", "Vacant Seat", ""))
                .readable();
        assertThat(plan(Register.EMPTY, feed).lines())
                .containsExactly(
                        "feed.xml: 2 rows, 1 wards",
                        "+ ward Harbour, 2 seats",
                        "+ new member Cllr Hesper Quayle (Tide), Harbour, from 7 May 2023 until 6 May 2027",
                        "! row 2 set aside, Vacant Seat: The seat is vacant.",
                        "1 new wards, 1 new members, 1 terms begun, 0 corrected, 0 ended, 0 renamed, 0 unchanged, 1 set aside (1 vacant seats)");
    }
}
