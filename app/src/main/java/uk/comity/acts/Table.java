package uk.comity.acts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A folio laid open on the desk: its position, and a hearing for what comes next.
 *
 * @param read everything entered in it, where it had to be read to get at the position
 */
record Table<A extends Act, P>(
        Kind<A, P> kind,
        FolioId folio,
        Optional<List<Entered>> read,
        P position,
        Kind.Hearing<A, P> hearing,
        Surroundings surroundings) {

    static <A extends Act, P> Table<A, P> lay(Kind<A, P> kind, FolioId folio, Surroundings surroundings) {
        return kind.recall(folio, surroundings)
                .map(position ->
                        new Table<>(kind, folio, Optional.empty(), position, kind.hear(surroundings), surroundings))
                .orElseGet(() -> fold(kind, folio, surroundings, Long.MAX_VALUE));
    }

    /** The folio as it was when this leaf was the last. */
    static <A extends Act, P> Table<A, P> layAsAt(
            Kind<A, P> kind, FolioId folio, Surroundings surroundings, long last) {
        return fold(kind, folio, surroundings, last);
    }

    private static <A extends Act, P> Table<A, P> fold(
            Kind<A, P> kind, FolioId folio, Surroundings surroundings, long last) {
        var entered = surroundings.folios().list(folio).stream()
                .filter(one -> one.index() <= last)
                .toList();
        var position = kind.blank(folio);
        for (var one : entered) {
            position = fold(kind, position, one);
        }
        return new Table<>(kind, folio, Optional.of(entered), position, kind.hear(surroundings), surroundings);
    }

    /** The same folio as if nothing had been entered in it. */
    Table<A, P> asIfNew() {
        return new Table<>(kind, folio, Optional.of(List.of()), kind.blank(folio), hearing, surroundings);
    }

    List<Entered> entered() {
        return read.orElseGet(() -> surroundings.folios().list(folio));
    }

    boolean exists() {
        return kind.exists(position);
    }

    /** What changed the folio since the leaf that the person saw. */
    List<Entered> since(OptionalLong seen) {
        return seen.isEmpty()
                ? List.of()
                : entered().stream()
                        .filter(one -> one.index() > seen.getAsLong() && moved(one))
                        .toList();
    }

    Opened<A, P> opened() {
        var entered = entered();
        var last =
                entered.stream().filter(Table::moved).mapToLong(Entered::index).max();
        return new Opened<>(folio, position, entered, last.orElse(-1), hearing, surroundings);
    }

    /** The day on which it was opened: today, where this act would open it. A folio that is kept for good is as new as today. */
    LocalDate openedOn() {
        return switch (kind.lasting()) {
            case FOR_GOOD -> surroundings.day();
            case A_MATTER ->
                entered().stream()
                        .filter(Table::moved)
                        .findFirst()
                        .map(one -> one.at().atZone(Surroundings.ZONE).toLocalDate())
                        .orElseGet(surroundings::day);
        };
    }

    /** The folio once this has been entered too. */
    Follower.After<A, P> after(Entered next) {
        var moved = read.filter(List::isEmpty).isPresent() ? Follower.Change.FIRST : Follower.Change.MOVED;
        return new Follower.After<>(
                kind, fold(kind, position, next), kind.hear(surroundings), moved(next) ? moved : Follower.Change.NONE);
    }

    /** The folio in which this is the last that was entered. */
    Follower.After<A, P> followed(Entered last) {
        return new Follower.After<>(
                kind, position, hearing, moved(last) ? Follower.Change.MOVED : Follower.Change.NONE);
    }

    static Receipt receipt(Entered entered, String hash) {
        return new Receipt(
                entered.index(),
                entered.actId(),
                entered.folio(),
                entered.at(),
                hash,
                entered.entries().stream().map(Entry::type).toList());
    }

    private static boolean moved(Entered entered) {
        return moved(entered.entries());
    }

    /** Whether anything was entered but that an act was tried. */
    static boolean moved(List<Entry> entries) {
        return entries.stream()
                .anyMatch(entry -> !(entry instanceof DeskEntry.Refused || entry instanceof DeskEntry.Held));
    }

    private static <A extends Act, P> P fold(Kind<A, P> kind, P position, Entered entered) {
        var folded = position;
        for (var entry : entered.entries()) {
            if (!(entry instanceof DeskEntry.Refused) && !(entry instanceof DeskEntry.Held)) {
                folded = kind.fold(folded, entry, entered);
            }
        }
        return folded;
    }
}
