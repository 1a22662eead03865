package uk.comity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.comity.packs.Draft;
import uk.comity.packs.Replay;
import uk.comity.packs.Replayed;
import uk.comity.packs.Replayed.Turn;
import uk.comity.web.pages.ItemsPage;
import uk.comity.web.pages.ItemsPage.Group;
import uk.comity.web.pages.ItemsPage.Item;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Spoken;
import uk.comity.web.parts.Tag;

/** Shows what a draft makes of the acts of the last year, as far as the reader may see them: of others not even the count. */
record ReplayWords(Visit visit) {

    private static final int MOST = 100;

    ItemsPage page(Draft draft) {
        var differing = new ArrayList<Replayed>();
        var since = visit.day().minusYears(1);
        // Asked for before the ledger is walked: nobody holds two connections.
        var theirs =
                visit.ask(standing -> visit.council().reading().views().lists().seenBy(standing));
        var counts = replay(draft)
                .over(
                        visit.council().desk(),
                        since,
                        entered -> theirs.contains(entered.folio())
                                || entered.actor().equals(visit.me()),
                        one -> keep(differing, one),
                        _ -> {});
        // A page of the newest; the command line lists them all.
        var seen = differing.reversed().stream().limit(MOST).toList();
        var older = counts.all() - counts.of(Turn.SAME) - seen.size();
        var speaking = Speaking.of(visit);
        return new ItemsPage(
                DraftWords.heading(draft) + ": the last year judged by it",
                Optional.empty(),
                List.of(
                        Spoken.count(counts.all(), "act") + " since " + Spoken.day(since)
                                + " put to the draft, with the facts recorded then. Nothing was changed. These are the acts in"
                                + " matters that you may see.",
                        "Judged the same: " + counts.of(Turn.SAME) + ". Judged otherwise: " + counts.of(Turn.OTHERWISE)
                                + ". The same answer, but other duties, times or people told: "
                                + counts.of(Turn.SETS_OFF_OTHERWISE)
                                + ". Cannot be told, because something was not asked"
                                + " then: " + counts.of(Turn.CANNOT_BE_TOLD) + "."),
                List.of(new Link("Back to the draft", visit.at("protocol/drafts/" + draft.number()))),
                List.of(new Group(
                        "acts",
                        "Acts that differ",
                        older > 0
                                ? Spoken.count(older, "act")
                                        + " more are counted above and not listed here, because they are older."
                                : seen.isEmpty() ? "There are none." : "",
                        seen.stream().map(one -> item(speaking, one)).toList())),
                Optional.empty());
    }

    private static void keep(List<Replayed> differing, Replayed one) {
        differing.add(one);
        if (differing.size() > 20 * MOST) {
            differing.subList(0, 10 * MOST).clear();
        }
    }

    private Replay replay(Draft draft) {
        return visit.council()
                .desk()
                .read(
                        visit.council().now(),
                        here -> new Replay(visit.council().law().protocols().rulebook(draft.text(), here)));
    }

    private Item item(Speaking speaking, Replayed one) {
        var lines = new ArrayList<String>();
        lines.add(Spoken.day(one.day()) + ". "
                + switch (one.turn()) {
                    case OTHERWISE ->
                        "It was " + one.before() + "; by the draft it is " + one.after() + clauses(one) + ".";
                    case SETS_OFF_OTHERWISE -> "It is " + one.after() + " as it was, but other things follow.";
                    case CANNOT_BE_TOLD -> "It was " + one.before() + "; by the draft it cannot be told.";
                    case SAME -> "It is " + one.after() + " as it was.";
                });
        one.because().forEach(line -> lines.add(Speaking.capital(line)));
        return new Item(
                speaking.act(one.act()) + ", entry " + one.leaf(),
                Optional.of(tag(one.turn())),
                lines,
                List.of(new Link("Look at the act", visit.at("receipts/" + one.leaf()))));
    }

    private static String clauses(Replayed one) {
        return one.clauses().isEmpty() ? "" : " (clause " + String.join(", ", one.clauses()) + ")";
    }

    private static Tag tag(Turn turn) {
        return switch (turn) {
            case OTHERWISE -> new Tag("Otherwise", Tag.Colour.RED);
            case SETS_OFF_OTHERWISE -> new Tag("Follows otherwise", Tag.Colour.YELLOW);
            case CANNOT_BE_TOLD -> new Tag("Cannot be told", Tag.Colour.GREY);
            case SAME -> new Tag("Same", Tag.Colour.GREEN);
        };
    }
}
