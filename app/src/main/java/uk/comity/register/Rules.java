package uk.comity.register;

import java.time.LocalDate;
import java.util.regex.Pattern;
import uk.comity.acts.Decision;
import uk.comity.acts.PersonId;
import uk.comity.calendar.InWords;

/** What makes sense in a register. Pure; the rules of each subject stand in a file of their own. */
final class Rules {

    private Rules() {}

    private static final int LONGEST_TITLE = 200;
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    /**
     * What an act would enter.
     *
     * @param day the day of the act
     */
    static Decision decide(Register now, RegisterAct act, LocalDate day) {
        return switch (act) {
            case RegisterAct.AddPerson a -> PeopleRules.add(now, a);
            case RegisterAct.Rename a -> PeopleRules.rename(now, a);
            case RegisterAct.AssignSupport a -> PeopleRules.assign(now, a, day);
            case RegisterAct.EndSupport a -> PeopleRules.end(now, a);
            case RegisterAct.Elect a -> MemberRules.elect(now, a);
            case RegisterAct.CoOpt a -> MemberRules.coOpt(now, a);
            case RegisterAct.EndMembership a -> MemberRules.end(now, a);
            case RegisterAct.AddWard a -> MemberRules.add(now, a);
            case RegisterAct.AmendWard a -> MemberRules.amend(now, a);
            case RegisterAct.Appoint a -> OfficerRules.appoint(now, a);
            case RegisterAct.EndAppointment a -> OfficerRules.end(now, a);
            case RegisterAct.Designate a -> OfficerRules.designate(now, a);
            case RegisterAct.Deputise a -> OfficerRules.deputise(now, a);
            case RegisterAct.EndOffice a -> OfficerRules.end(now, a);
            case RegisterAct.AddDepartment a -> OfficerRules.add(now, a);
            case RegisterAct.FormBody a -> BodyRules.form(now, a);
            case RegisterAct.EndBody a -> BodyRules.end(now, a);
            case RegisterAct.TakeSeat a -> BodyRules.seat(now, a);
            case RegisterAct.LeaveSeat a -> BodyRules.leave(now, a);
            case RegisterAct.NotifyGroup a -> GroupRules.notice(now, a, day);
            case RegisterAct.JoinGroup a -> GroupRules.join(now, a);
            case RegisterAct.LeaveGroup a -> GroupRules.leave(now, a);
            case RegisterAct.ChangeLeader a -> GroupRules.lead(now, a);
            case RegisterAct.DeclareClosure a -> ClosureRules.declare(now, a, day);
            case RegisterAct.WithdrawClosure a -> ClosureRules.withdraw(now, a, day);
            case RegisterAct.ApplyFeed a -> FeedRules.apply(now, a);
        };
    }

    static Check person(Register now, PersonId person) {
        return Check.begin()
                .that(
                        now.findPerson(person).isPresent(),
                        "Nobody in the register has the id \"%s\". Add the person first.".formatted(person));
    }

    static Check term(Term term) {
        return Check.begin()
                .that(
                        term.runsForward(),
                        "This ends before it starts: %s. Check the two dates.".formatted(term.words()));
    }

    static Check title(String title) {
        var fits = !title.isBlank()
                && title.length() <= LONGEST_TITLE
                && !UNPRINTABLE.matcher(title).find();
        return Check.begin().that(fits, "A title needs 1 to %d characters on one line.".formatted(LONGEST_TITLE));
    }

    /** A key that is well formed and not taken. */
    static Check newKey(String key, boolean taken) {
        return Check.begin()
                .that(
                        Key.isOne(key),
                        "\"%s\" cannot be a key. Use lower case letters, digits and hyphens, 64 at most."
                                .formatted(shortened(key)))
                .that(!taken, "\"%s\" is in the register already. Choose another key.".formatted(shortened(key)));
    }

    /** A person's own words, cut so that a sentence stays readable. */
    static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "...";
    }

    static String date(LocalDate day) {
        return InWords.plain(day);
    }
}
