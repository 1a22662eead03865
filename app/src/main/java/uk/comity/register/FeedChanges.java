package uk.comity.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.comity.acts.PersonId;
import uk.comity.register.RegisterEntry.MemberElected;
import uk.comity.register.RegisterEntry.MembershipEnded;
import uk.comity.register.RegisterEntry.PersonAdded;
import uk.comity.register.RegisterEntry.PersonRenamed;
import uk.comity.register.RegisterEntry.WardAdded;
import uk.comity.register.RegisterEntry.WardAmended;

/**
 * Everything that one councillors' feed changes, as one entry holds it.
 *
 * @param file the feed's file name
 * @param day the day for which it was read
 * @param setAside rows that could not be used, each with the reason, so that nothing is lost in silence
 */
public record FeedChanges(
        String file,
        LocalDate day,
        List<WardAdded> wards,
        List<WardAmended> amended,
        List<PersonAdded> people,
        List<PersonRenamed> renamed,
        List<SourceLinked> linked,
        List<MemberElected> elected,
        List<TermCorrected> corrected,
        List<MembershipEnded> ended,
        List<SetAside> setAside) {

    public FeedChanges {
        wards = List.copyOf(wards);
        amended = List.copyOf(amended);
        people = List.copyOf(people);
        renamed = List.copyOf(renamed);
        linked = List.copyOf(linked);
        elected = List.copyOf(elected);
        corrected = List.copyOf(corrected);
        ended = List.copyOf(ended);
        setAside = List.copyOf(setAside);
    }

    /** A person entered by hand turned out to be the feed's councillor of this key. */
    public record SourceLinked(PersonId person, String source) {}

    /** The feed states a term, or the party's label beside it, otherwise than it did before. */
    public record TermCorrected(PersonId person, String ward, Term was, Term now, String party) {}

    /**
     * A row of the feed that could not be used.
     *
     * @param row its number among the feed's councillors, from 1
     * @param what what the row calls itself
     * @param reason a sentence
     */
    public record SetAside(int row, String what, String reason) {}

    public boolean changesNothing() {
        return wards.isEmpty()
                && amended.isEmpty()
                && people.isEmpty()
                && renamed.isEmpty()
                && linked.isEmpty()
                && elected.isEmpty()
                && corrected.isEmpty()
                && ended.isEmpty();
    }

    /** Elected members of the day who would no longer sit. */
    public List<PersonId> removedFrom(Register now) {
        var after = now.after(new RegisterEntry.FeedApplied(this));
        return now.members(day).stream()
                .filter(Member::isElected)
                .map(Member::id)
                .filter(person -> !after.isElected(person, day))
                .toList();
    }

    /** Whether it would unseat more than half of the elected members: then it is the feed that is likely to be wrong. */
    public boolean removesMoreThanHalf(Register now) {
        var sitting = now.members(day).stream().filter(Member::isElected).count();
        return 2L * removedFrom(now).size() > sitting;
    }

    /** Those changes that are entries of the register by themselves, in the order in which they are made. */
    List<RegisterEntry> entries() {
        var all = new ArrayList<RegisterEntry>(wards);
        all.addAll(amended);
        all.addAll(people);
        all.addAll(renamed);
        all.addAll(ended);
        all.addAll(elected);
        return all;
    }
}
