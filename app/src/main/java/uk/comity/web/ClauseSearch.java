package uk.comity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.comity.norms.Clause;
import uk.comity.norms.Pack;
import uk.comity.web.pages.ProtocolPage;

/** Finds words in numbers, gists, sentences and the council's own text; shows the place with the hits marked. */
record ClauseSearch(ProtocolVisit protocol, String sought) {

    /** Letters shown before and after a hit. */
    private static final int AROUND = 90;

    List<ProtocolPage.Found> found() {
        return Stream.concat(Stream.of(protocol.book().council()), protocol.book().beneath().stream())
                .flatMap(this::in)
                .toList();
    }

    private Stream<ProtocolPage.Found> in(Pack pack) {
        var words = new ClauseWords(protocol, pack);
        return protocol.inOrder(pack).stream().flatMap(clause -> find(clause, words).stream());
    }

    private Optional<ProtocolPage.Found> find(Clause clause, ClauseWords words) {
        var link = protocol.clause(clause.id());
        var own = protocol.text().flatMap(text -> text.find(clause.id())).map(wording -> wording.text());
        if (has(clause.id())) {
            return Optional.of(new ProtocolPage.Found(link, pieces(clause.gist())));
        }
        return Stream.of(
                        Stream.of(clause.gist()),
                        own.stream(),
                        words.sentences(clause).stream(),
                        words.remarks(clause).stream())
                .flatMap(texts -> texts)
                .filter(this::has)
                .findFirst()
                .map(text -> new ProtocolPage.Found(link, pieces(text)));
    }

    private boolean has(String text) {
        return text.toLowerCase(Locale.UK).contains(sought.toLowerCase(Locale.UK));
    }

    /** The words around the first hit, cut into what stands before each hit and the hit itself. */
    List<ProtocolPage.Piece> pieces(String whole) {
        var text = around(whole);
        var low = text.toLowerCase(Locale.UK);
        var hit = sought.toLowerCase(Locale.UK);
        var pieces = new ArrayList<ProtocolPage.Piece>();
        var at = 0;
        for (var next = low.indexOf(hit); next >= 0 && low.length() == text.length(); next = low.indexOf(hit, at)) {
            pieces.add(new ProtocolPage.Piece(text.substring(at, next), text.substring(next, next + hit.length())));
            at = next + hit.length();
        }
        pieces.add(new ProtocolPage.Piece(text.substring(at), ""));
        return pieces;
    }

    private String around(String whole) {
        var first = Math.max(0, whole.toLowerCase(Locale.UK).indexOf(sought.toLowerCase(Locale.UK)));
        var from = first <= AROUND ? 0 : whole.lastIndexOf(' ', first - AROUND) + 1;
        var end = whole.indexOf(' ', Math.min(whole.length(), first + sought.length() + AROUND));
        return (from > 0 ? "… " : "") + (end < 0 ? whole.substring(from) : whole.substring(from, end) + " …");
    }
}
