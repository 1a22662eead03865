package uk.comity.register;

import uk.comity.acts.Decision;
import uk.comity.acts.PersonId;
import uk.comity.register.MemberTerm.Origin;
import uk.comity.register.RegisterEntry.MemberElected;
import uk.comity.register.RegisterEntry.MembershipEnded;
import uk.comity.register.RegisterEntry.PersonAdded;
import uk.comity.register.RegisterEntry.WardAdded;

/** Whether the changes that a feed was planned to make still fit the register. */
final class FeedRules {

    private FeedRules() {}

    static Decision apply(Register now, RegisterAct.ApplyFeed act) {
        var changes = act.changes();
        return Check.begin()
                .that(
                        !changes.changesNothing(),
                        "\"%s\" changes nothing in the register.".formatted(Rules.shortened(changes.file())))
                .that(
                        fits(now, changes),
                        "The register has changed since this plan was made. Plan the import again and look at what it"
                                + " would change.")
                .that(!changes.removesMoreThanHalf(now), tooMany(changes))
                .thenEnter(new RegisterEntry.FeedApplied(changes));
    }

    private static String tooMany(FeedChanges changes) {
        return "\"%s\" would take more than half of the members out of the register, so nothing was changed."
                        .formatted(Rules.shortened(changes.file()))
                + " Check that it is the whole feed, or end the terms by hand.";
    }

    private static boolean fits(Register now, FeedChanges changes) {
        return changes.wards().stream().allMatch(ward -> isNew(now, ward))
                && changes.people().stream().allMatch(person -> isNew(now, person))
                && changes.amended().stream()
                        .allMatch(ward -> now.findWard(ward.ward()).isPresent())
                && changes.renamed().stream().allMatch(one -> isKnown(now, one.person()))
                && changes.linked().stream().allMatch(one -> isKnown(now, one.person()))
                && changes.ended().stream().allMatch(end -> canEnd(now, end))
                && changes.corrected().stream().allMatch(correction -> isThere(now, correction))
                && changes.elected().stream().allMatch(elected -> canSit(now, changes, elected));
    }

    private static boolean isKnown(Register now, PersonId person) {
        return now.findPerson(person).isPresent();
    }

    private static boolean isNew(Register now, WardAdded ward) {
        return Key.isOne(ward.ward()) && now.findWard(ward.ward()).isEmpty();
    }

    private static boolean isNew(Register now, PersonAdded person) {
        return !isKnown(now, person.person())
                && now.people().stream()
                        .noneMatch(known ->
                                !person.source().isBlank() && known.source().equals(person.source()));
    }

    /** What was entered by hand is not for a feed to end. */
    private static boolean canEnd(Register now, MembershipEnded end) {
        return now.termsOf(end.person()).stream()
                .anyMatch(term -> term.origin() == Origin.FEED
                        && term.place().equals(end.place())
                        && term.term().holdsOn(end.until()));
    }

    private static boolean isThere(Register now, FeedChanges.TermCorrected correction) {
        return correction.now().runsForward()
                && now.termsOf(correction.person()).stream()
                        .anyMatch(term -> term.origin() == Origin.FEED
                                && term.place().equals(correction.ward())
                                && term.term().equals(correction.was()));
    }

    private static boolean canSit(Register now, FeedChanges changes, MemberElected elected) {
        var known = isKnown(now, elected.person())
                || changes.people().stream().anyMatch(added -> added.person().equals(elected.person()));
        var ward = now.findWard(elected.ward()).isPresent()
                || changes.wards().stream().anyMatch(added -> added.ward().equals(elected.ward()));
        var already = now.termsOf(elected.person()).stream()
                .anyMatch(term ->
                        term.place().equals(elected.ward()) && term.term().equals(elected.term()));
        return known
                && ward
                && !already
                && elected.origin() == Origin.FEED
                && elected.term().runsForward();
    }
}
