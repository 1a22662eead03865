package uk.comity.register.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.comity.register.FeedChanges.SetAside;
import uk.comity.register.Key;
import uk.comity.register.PersonName;
import uk.comity.register.feed.Feed.CouncillorRow;
import uk.comity.register.feed.Feed.Remark;
import uk.comity.register.feed.Feed.Unused;
import uk.comity.register.feed.Feed.WardRow;
import uk.comity.register.feed.FeedParser.RawRow;
import uk.comity.register.feed.FeedParser.RawWard;
import uk.comity.register.feed.FeedReading.Unreadable;

/** Makes rows of what was written; a row that cannot be used is set aside with its reason. */
final class Assembly {

    private static final Pattern VACANT = Pattern.compile("\\bvacan(t|cy)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ID = 40;

    private final Map<String, WardRow> wards = new LinkedHashMap<>();
    private final List<CouncillorRow> councillors = new ArrayList<>();
    private final List<Unused> unused = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final Map<String, CouncillorRow> seen = new HashMap<>();
    private int listed;

    private Assembly() {}

    static FeedReading of(String file, List<RawWard> raw) {
        var assembly = new Assembly();
        raw.forEach(assembly::ward);
        return assembly.feed(file);
    }

    private FeedReading feed(String file) {
        if (listed == 0) {
            return Unreadable.anywhere(
                    "\"%s\" lists no councillors. Nothing was read from it; fetch the feed again.".formatted(file));
        }
        if (councillors.isEmpty()) {
            return Unreadable.anywhere("\"%s\" has no row that can be used: %d set aside, the first because: %s"
                    .formatted(file, listed, unused.getFirst().why().reason()));
        }
        return new Feed(file, listed, List.copyOf(wards.values()), councillors, unused, remarks);
    }

    private void ward(RawWard raw) {
        listed += raw.rows().size();
        var title = tidy(raw.title());
        if (Key.of(title).isBlank() || title.length() > LONGEST_NAME) {
            raw.rows().forEach(row -> setAside(row, "Its ward has no title that can be used."));
            return;
        }
        int vacant = 0;
        for (var row : raw.rows()) {
            if (VACANT.matcher(row.name()).find()) {
                setAside(row, "The seat is vacant.");
                vacant++;
            } else {
                councillor(row, title);
            }
        }
        keep(new WardRow(title, seats(raw, title), vacant));
    }

    private void keep(WardRow ward) {
        var key = Key.of(ward.title());
        var before = wards.get(key);
        if (before != null) {
            remarks.add(
                    new Remark(0, "Ward \"%s\" is listed twice; its rows were put together.".formatted(ward.title())));
        }
        wards.put(
                key,
                before == null
                        ? ward
                        : new WardRow(before.title(), before.seats().or(ward::seats), before.vacant() + ward.vacant()));
    }

    private Optional<Integer> seats(RawWard raw, String title) {
        int rows = raw.rows().size();
        var stated = Optional.of(raw.count().strip())
                .filter(count -> NUMBER.matcher(count).matches())
                .map(Integer::valueOf);
        stated.filter(count -> count != rows)
                .ifPresent(count -> remarks.add(
                        new Remark(0, "Ward \"%s\" says that it has %d and lists %d.".formatted(title, count, rows))));
        return stated.or(() -> Optional.of(rows)).filter(count -> count > 0);
    }

    private void councillor(RawRow raw, String ward) {
        var name = PersonName.read(raw.name());
        if (name.family().isBlank()) {
            setAside(raw, "The row has no name.");
            return;
        }
        if (raw.name().length() > LONGEST_NAME) {
            setAside(raw, "The name is longer than %d characters.".formatted(LONGEST_NAME));
            return;
        }
        var source = source(raw);
        var key = source.isBlank() ? name.plain() + " / " + Key.of(ward) : source;
        var before = seen.get(key);
        if (before != null) {
            setAside(
                    raw,
                    "Row %d has this councillor already: %s, for %s."
                            .formatted(before.row(), before.name().spoken(), before.ward()));
            return;
        }
        var terms = new TermReader(remark -> remarks.add(new Remark(raw.row(), name.spoken() + ": " + remark)))
                .read(raw.terms());
        var row = new CouncillorRow(raw.row(), source, name, ward, new PartyLabel(tidy(raw.party())), terms);
        seen.put(key, row);
        councillors.add(row);
    }

    /** An id that is wanting or overlong leaves the name and ward to know the councillor by. */
    private String source(RawRow raw) {
        var id = raw.id().strip();
        if (id.isEmpty() || id.length() > LONGEST_ID) {
            remarks.add(new Remark(
                    raw.row(), "%s has no id that can be used; name and ward stand for it.".formatted(raw.name())));
            return "";
        }
        return "moderngov:" + id;
    }

    private void setAside(RawRow raw, String reason) {
        var id = raw.id().strip();
        var what = raw.name().isBlank() ? "(no name)" : raw.name();
        unused.add(new Unused(
                new SetAside(raw.row(), what.substring(0, Math.min(LONGEST_NAME, what.length())), reason),
                id.isEmpty() ? "" : "moderngov:" + id,
                PersonName.read(raw.name()).plain()));
    }

    private static String tidy(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
