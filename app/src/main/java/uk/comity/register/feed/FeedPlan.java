package uk.comity.register.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.comity.register.FeedChanges;
import uk.comity.register.Register;
import uk.comity.register.RegisterAct;

/**
 * What a feed would change in the register, before anything is changed. The same feed planned again after it was applied
 * changes nothing.
 *
 * @param changes what would be entered; to be looked at, and only to be entered where {@code refusal} is empty
 * @param refusal why the feed must not be taken over, by its file's name
 * @param lines the plan as text, for a person to read
 */
public record FeedPlan(FeedChanges changes, Counts counts, Optional<String> refusal, List<String> lines) {

    public FeedPlan {
        lines = List.copyOf(lines);
    }

    /**
     * How many of each.
     *
     * @param listed rows in the feed
     * @param wards wards in the feed
     * @param newMembers people whom the register did not know
     * @param unchanged councillors for whom nothing changes
     * @param begun terms
     * @param corrected terms stated otherwise than before
     * @param ended terms
     * @param vacancies rows that stand for a vacant seat
     */
    public record Counts(
            int listed,
            int wards,
            int newWards,
            int newMembers,
            int renamed,
            int unchanged,
            int begun,
            int corrected,
            int ended,
            int setAside,
            int vacancies) {}

    /**
     * Plans what the feed changes.
     *
     * @param day the day on which the feed was fetched: who is listed in it sits on that day
     */
    public static FeedPlan plan(Register now, Feed feed, LocalDate day) {
        return new Planner(now, feed, day).plan();
    }

    public boolean changesNothing() {
        return changes.changesNothing();
    }

    /** The act that enters the plan; empty where it was refused or there is nothing to enter. */
    public Optional<RegisterAct.ApplyFeed> act() {
        return refusal.isPresent() || changesNothing()
                ? Optional.empty()
                : Optional.of(new RegisterAct.ApplyFeed(changes));
    }
}
