package uk.comity.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.web.util.UriUtils;
import uk.comity.acts.Surroundings;
import uk.comity.aloud.ReadAloud;
import uk.comity.norms.Clause;
import uk.comity.norms.ClauseNumber;
import uk.comity.norms.Pack;
import uk.comity.norms.Rulebook;
import uk.comity.packs.Adoptions;
import uk.comity.packs.ProtocolText;
import uk.comity.web.parts.Link;

/**
 * One look at a council's protocol as it stands on a day.
 *
 * @param text the council's own text, where it was imported
 * @param asked the day that was asked for; empty for today
 */
record ProtocolVisit(
        Visit visit,
        Speaking speaking,
        Rulebook book,
        Adoptions adoptions,
        Optional<ProtocolText> text,
        Optional<LocalDate> asked) {

    private static final int LONGEST_HEADING = 70;

    /** Today's protocol, or that of another day; empty where none was in force. */
    static Optional<ProtocolVisit> of(Visit visit, Optional<LocalDate> on) {
        var day = on.orElseGet(visit::day);
        // What is spoken of asks the register by itself: not while this reading holds a connection.
        return visit.council()
                .desk()
                .read(visit.council().now(), surroundings -> {
                    var protocols = visit.council().law().protocols();
                    return protocols
                            .find(day, surroundings)
                            .map(book -> new Held(
                                    book,
                                    protocols.adoptions(surroundings.folios()),
                                    protocols.text(day, surroundings.folios())));
                })
                .map(held -> new ProtocolVisit(
                        visit, speaking(visit, held.book()), held.book(), held.adoptions(), held.text(), on));
    }

    private record Held(Rulebook book, Adoptions adoptions, Optional<ProtocolText> text) {}

    private static Speaking speaking(Visit visit, Rulebook book) {
        var now = Speaking.of(visit);
        return new Speaking(visit, Optional.of(book), now.register(), now.holders());
    }

    /** The protocol on another day of this council, on whose first day an adoption stands. */
    static Optional<Rulebook> book(Visit visit, LocalDate day) {
        return visit.council().desk().read(visit.council().now(), surroundings -> book(visit, day, surroundings));
    }

    private static Optional<Rulebook> book(Visit visit, LocalDate day, Surroundings surroundings) {
        return visit.council().law().protocols().find(day, surroundings);
    }

    LocalDate day() {
        return asked.orElseGet(visit::day);
    }

    /** A pack of this protocol, read through once for all who look at it. */
    ReadThrough read(Pack pack) {
        return ReadThrough.of(book, pack);
    }

    ReadAloud aloud(Pack pack) {
        return read(pack).aloud();
    }

    /** The pack's clauses as the document has them. */
    List<Clause> inOrder(Pack pack) {
        return read(pack).inOrder();
    }

    /** The clauses of each top-level section, in the document's order. */
    Map<String, List<Clause>> sections(Pack pack) {
        return read(pack).sections();
    }

    /** "Section 4", "Clause B: Officers answer within ten days", "The front page", "Section 8 (groups)". */
    String sectionTitle(String key) {
        var heading = heading(key);
        var name = switch (key) {
            case "front" -> "The front page";
            case "def" -> "Definitions";
            case "notes" -> "Notes in the margin";
            case "footnotes" -> "Footnotes";
            default -> {
                var parts = key.split("-", 2);
                yield !Character.isDigit(key.charAt(0))
                        ? key.length() == 1 ? "Clause " + key : key
                        : "Section " + parts[0] + (parts.length > 1 ? " (" + parts[1].replace('-', ' ') + ")" : "");
            }
        };
        return heading.or(() -> gist(key)).map(words -> name + ": " + words).orElse(name);
    }

    /** What stands under a bare letter, where nothing else says so: the beginning of its first gist. */
    private Optional<String> gist(String key) {
        if (key.length() != 1 || Character.isDigit(key.charAt(0))) {
            return Optional.empty();
        }
        return sections(book.council()).getOrDefault(key, List.of()).stream()
                .findFirst()
                .map(clause -> clause.gist().replaceFirst("\\.$", ""))
                .map(gist -> gist.length() <= LONGEST_HEADING
                        ? gist
                        : gist.substring(0, gist.lastIndexOf(' ', LONGEST_HEADING)) + " …");
    }

    /** The heading that the council's own document has for a section, where its text was imported. */
    private Optional<String> heading(String key) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var ids = sections(book.council()).getOrDefault(key, List.of()).stream()
                .map(Clause::id)
                .toList();
        return text.stream()
                .flatMap(whole -> whole.passages().stream())
                .filter(passage -> !passage.heading().isBlank())
                .filter(passage -> passage.clauses().stream().anyMatch(ids::contains))
                .map(passage -> passage.heading())
                .findFirst();
    }

    /** The topics of some clauses, most frequent first, as their files name them: "documents and enquiries". */
    static String topics(List<Clause> clauses) {
        var counted = clauses.stream()
                .map(clause -> clause.place().file().replaceFirst("^.*/", "").replaceFirst("\\.yaml$", ""))
                // These are the names of files that are about no topic: "pack new" makes them.
                .filter(topic -> !topic.matches("clauses|document(-[0-9]+)?"))
                .collect(Collectors.groupingBy(topic -> topic, LinkedHashMap::new, Collectors.counting()));
        var topics = counted.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(3)
                .map(topic -> topic.getKey().replace('-', ' '))
                .toList();
        return topics.size() < 2
                ? String.join("", topics)
                : String.join(", ", topics.subList(0, topics.size() - 1)) + " and " + topics.getLast();
    }

    /** An address of the protocol, on the same day. */
    String at(String path) {
        var day = asked.map(date -> (path.contains("?") ? "&" : "?") + "on=" + date)
                .orElse("");
        return visit.at("protocol" + (path.isEmpty() || path.startsWith("?") ? path : "/" + path)) + day;
    }

    Link clause(String id) {
        return new Link(Speaking.capital(ClauseNumber.of(id).inWords()), at(encoded(id)));
    }

    static String encoded(String id) {
        return UriUtils.encodePath(id, StandardCharsets.UTF_8);
    }

    /** Up to a section's page. */
    Link section(Pack pack, String key) {
        return isLaw(pack)
                ? new Link("The law beneath", at("law"))
                : new Link(sectionTitle(key), at("section/" + encoded(key)));
    }

    boolean isLaw(Pack pack) {
        return !pack.key().equals(book.council().key());
    }

    Link contents() {
        return new Link("The protocol", at(""));
    }
}
