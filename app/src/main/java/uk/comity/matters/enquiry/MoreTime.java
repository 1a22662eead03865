package uk.comity.matters.enquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.comity.acts.Entered;
import uk.comity.acts.Extended;
import uk.comity.acts.PersonId;
import uk.comity.acts.Ruling;
import uk.comity.calendar.WorkingCalendar;
import uk.comity.matters.Due;

/**
 * What the protocol says of more time to answer, and what came of it. Folded from the ruling that raised the duty, so that a
 * matter keeps the terms under which it began.
 *
 * @param owed the duty to answer that is owed now, where its clause lets it be made longer; the first, where there are several
 * @param agreed how often more time was agreed
 * @param asked who has asked for more time and waits for an answer
 */
public record MoreTime(Optional<Ruling.Owed> owed, Due.Clocked clock, int agreed, Optional<Asked> asked) {

    static final MoreTime NONE = new MoreTime(
            Optional.empty(),
            new Due.Clocked("", Instant.EPOCH, Optional.empty(), List.of(), List.of()),
            0,
            Optional.empty());

    /** Who asked for more time, and why. */
    public record Asked(PersonId by, String why) {}

    /** Under which terms; empty where the protocol gives no more time. */
    public Optional<Ruling.MoreTime> terms() {
        return owed.flatMap(Ruling.Owed::longer);
    }

    /** The clauses that give more time. */
    public List<String> clauses() {
        return owed.map(Ruling.Owed::clauses).orElse(List.of());
    }

    /** Role names of whom any one must agree. */
    public List<String> consenting() {
        return terms().map(Ruling.MoreTime::consent).orElse(List.of());
    }

    /** How often more time can still be agreed. */
    int left() {
        return terms().map(terms -> terms.times() - agreed).orElse(0);
    }

    /** By how much the duty that this norm raised was made longer. */
    List<Extended> extensions(String norm) {
        return owed.filter(duty -> duty.norm().equals(norm)).isPresent() ? clock.extensions() : List.of();
    }

    /** Whether the last day to answer is behind us; not while the clock stands still. */
    boolean isOver(LocalDate today, WorkingCalendar calendar) {
        return owed.isPresent() && Due.of(clock, calendar).isLate(today);
    }

    /** When the answer would be due if more time were agreed once more; empty where no date follows. */
    public Optional<LocalDate> next(WorkingCalendar calendar) {
        return terms().flatMap(terms -> Due.of(longer(terms.by(), clauses(), clock.startedAt()), calendar)
                .day());
    }

    /** After one entry of the enquiry, which then stands so. */
    MoreTime after(State state, EnquiryEntry entry, Entered entered) {
        var fresh = entered.ruling().duties().stream()
                .filter(duty ->
                        duty.to().equals(EnquiryWords.ANSWER) && duty.longer().isPresent())
                .findFirst();
        if (fresh.isPresent()) {
            return new MoreTime(fresh, clock(fresh.get().within(), entered.at()), 0, Optional.empty());
        }
        return owed.filter(_ -> Turns.awaits(state, EnquiryWords.ANSWER))
                .map(duty -> stopped(duty, entered).with(duty, entry, entered))
                .orElse(NONE);
    }

    private static Due.Clocked clock(String within, Instant startedAt) {
        return new Due.Clocked(within, startedAt, Optional.empty(), List.of(), List.of());
    }

    private MoreTime stopped(Ruling.Owed duty, Entered entered) {
        var stops = new ArrayList<>(clock.stops());
        if (duty.pauseFrom().equals(entered.act())) {
            stops.add(new Due.Stop(entered.at(), Optional.empty()));
        } else if (duty.pauseUntil().equals(entered.act()) && !stops.isEmpty()) {
            stops.set(stops.size() - 1, stops.getLast().until(entered.at()));
        }
        return new MoreTime(
                owed,
                new Due.Clocked(clock.within(), clock.startedAt(), clock.stated(), stops, clock.extensions()),
                agreed,
                asked);
    }

    private MoreTime with(Ruling.Owed duty, EnquiryEntry entry, Entered entered) {
        return switch (entry) {
            case EnquiryEntry.ExtensionAsked(String why) ->
                new MoreTime(owed, clock, agreed, Optional.of(new Asked(entered.actor(), why)));
            case EnquiryEntry.ExtensionDeclined _ -> new MoreTime(owed, clock, agreed, Optional.empty());
            case EnquiryEntry.ExtensionAgreed given ->
                new MoreTime(owed, longer(given.by(), given.clauses(), entered.at()), agreed + 1, Optional.empty());
            // A date that the protocol lets stand in place of the first one has that time in it already.
            case EnquiryEntry.Acknowledged said
            when duty.orTo().equals(EnquiryWords.ACKNOWLEDGE) ->
                new MoreTime(
                        owed,
                        new Due.Clocked(
                                clock.within(),
                                clock.startedAt(),
                                Optional.of(said.expectedOn()),
                                clock.stops(),
                                List.of()),
                        agreed,
                        asked);
            case EnquiryEntry.Raised _,
                    EnquiryEntry.Redirected _,
                    EnquiryEntry.AdviceSought _,
                    EnquiryEntry.Acknowledged _,
                    EnquiryEntry.ProgressReported _,
                    EnquiryEntry.MemberAsked _,
                    EnquiryEntry.Replied _,
                    EnquiryEntry.Answered _,
                    EnquiryEntry.Refused _,
                    EnquiryEntry.RefusalProposed _,
                    EnquiryEntry.Disputed _,
                    EnquiryEntry.Consulted _,
                    EnquiryEntry.Determined _,
                    EnquiryEntry.Withdrawn _,
                    EnquiryEntry.Closed _,
                    EnquiryEntry.Reopened _ -> this;
        };
    }

    private Due.Clocked longer(String by, List<String> clauses, Instant at) {
        var extensions = new ArrayList<>(clock.extensions());
        extensions.add(new Extended(by, at, clauses));
        return new Due.Clocked(clock.within(), clock.startedAt(), clock.stated(), clock.stops(), extensions);
    }
}
