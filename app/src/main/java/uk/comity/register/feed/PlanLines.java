package uk.comity.register.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.comity.acts.PersonId;
import uk.comity.calendar.InWords;
import uk.comity.register.FeedChanges;
import uk.comity.register.FeedChanges.TermCorrected;
import uk.comity.register.Register;
import uk.comity.register.RegisterEntry.MemberElected;
import uk.comity.register.Ward;
import uk.comity.register.feed.Feed.Remark;
import uk.comity.register.feed.FeedPlan.Counts;

/** Prints a plan: {@code +} begins, {@code ~} changes, {@code -} ends, {@code !} is set aside, {@code ?} is worth a look. */
final class PlanLines {

    private final Register now;
    private final FeedChanges changes;
    private final List<Remark> remarks;
    private final Map<PersonId, String> names = new HashMap<>();
    private final Map<String, String> wards = new HashMap<>();
    private final List<String> lines = new ArrayList<>();

    PlanLines(Register now, FeedChanges changes, List<Remark> remarks) {
        this.now = now;
        this.changes = changes;
        this.remarks = remarks;
        changes.people().forEach(one -> names.put(one.person(), one.written().spoken()));
        changes.wards().forEach(one -> wards.put(one.ward(), one.title()));
    }

    List<String> lines(Counts counts, Optional<String> refusal) {
        lines.add("%s: %d rows, %d wards".formatted(changes.file(), counts.listed(), counts.wards()));
        changes.wards().forEach(one -> lines.add("+ ward %s%s".formatted(one.title(), seats(one.seats()))));
        changes.amended().forEach(one -> lines.add("~ ward %s%s".formatted(one.title(), seats(one.seats()))));
        changes.elected().forEach(this::elected);
        changes.renamed()
                .forEach(one -> lines.add("~ name %s becomes %s"
                        .formatted(now.nameOf(one.person()), one.written().spoken())));
        changes.linked().forEach(one -> lines.add("~ %s is the feed's %s".formatted(name(one.person()), one.source())));
        changes.corrected().forEach(this::corrected);
        changes.ended()
                .forEach(one -> lines.add("- %s, %s, ends on %s"
                        .formatted(name(one.person()), ward(one.place()), InWords.plain(one.until()))));
        changes.setAside()
                .forEach(one -> lines.add("! row %d set aside, %s: %s".formatted(one.row(), one.what(), one.reason())));
        remarks.forEach(one -> lines.add(
                one.row() == 0 ? "? " + one.sentence() : "? row %d, %s".formatted(one.row(), one.sentence())));
        lines.add(summary(counts));
        refusal.ifPresent(lines::add);
        return lines;
    }

    private void elected(MemberElected one) {
        var party = one.party().isBlank() ? "" : " (" + label(one.party()) + ")";
        var known = names.containsKey(one.person()) ? "new member" : "term of";
        lines.add("+ %s %s%s, %s, %s"
                .formatted(
                        known,
                        name(one.person()),
                        party,
                        ward(one.ward()),
                        one.term().words()));
    }

    /** The label as written, and the usual form beside it where that differs. */
    private static String label(String written) {
        var normal = new PartyLabel(written).normal();
        return normal.equals(written) ? written : written + " = " + normal;
    }

    private void corrected(TermCorrected one) {
        var what = one.was().equals(one.now())
                ? "party's label is now \"%s\"".formatted(label(one.party()))
                : "%s becomes %s".formatted(one.was().words(), one.now().words());
        lines.add("~ %s, %s: %s".formatted(name(one.person()), ward(one.ward()), what));
    }

    private static String summary(Counts counts) {
        return "%d new wards, %d new members, %d terms begun, %d corrected, %d ended, %d renamed, %d unchanged, %d set aside (%d vacant seats)"
                .formatted(
                        counts.newWards(),
                        counts.newMembers(),
                        counts.begun(),
                        counts.corrected(),
                        counts.ended(),
                        counts.renamed(),
                        counts.unchanged(),
                        counts.setAside(),
                        counts.vacancies());
    }

    private static String seats(Optional<Integer> seats) {
        return seats.map(number -> number == 1 ? ", 1 seat" : ", " + number + " seats")
                .orElse("");
    }

    private String name(PersonId person) {
        return Optional.ofNullable(names.get(person)).orElseGet(() -> now.nameOf(person));
    }

    private String ward(String key) {
        return Optional.ofNullable(wards.get(key))
                .orElseGet(() -> now.findWard(key).map(Ward::title).orElse(key));
    }
}
