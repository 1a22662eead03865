package uk.comity.asking;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import uk.comity.norms.Contender;
import uk.comity.norms.FactType;
import uk.comity.norms.Pack;
import uk.comity.norms.Rulebook;

/** A rulebook that can be asked "May I?". Safe to share between threads; what was thought through once is kept. */
public final class Asking {

    private static final int MOST_CHARTS = 400;

    private final Rulebook book;
    private final Company company;
    private final Map<Key, Chart> charts = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Chart> eldest) {
            return size() > MOST_CHARTS;
        }
    };

    /** The norms in force decide; the day itself counts only where a norm compares days. */
    private record Key(String act, List<String> norms, Optional<LocalDate> day) {}

    private Asking(Rulebook book, Company company) {
        this.book = book;
        this.company = company;
    }

    public static Asking of(Rulebook book, Company company) {
        return new Asking(book, company);
    }

    public Rulebook book() {
        return book;
    }

    Company company() {
        return company;
    }

    /** The acts of which the protocol, or the law beneath it, speaks. */
    public Set<String> acts() {
        return book.acts();
    }

    /** A conversation in which nothing has been said yet. */
    public Conversation about(String act, LocalDate day) {
        return about(act, day, new LinkedHashMap<>());
    }

    /**
     * A conversation in which these replies were given, in this order.
     *
     * @param replies by question; those to questions that the norms on this act do not put are kept and count for nothing
     */
    public Conversation about(String act, LocalDate day, SequencedMap<String, Reply> replies) {
        return new Conversation(this, act, day, replies);
    }

    Chart chart(String act, LocalDate day) {
        var contenders = book.contenders(act, day);
        var key = new Key(
                act,
                contenders.stream()
                        .map(each -> each.pack() + ":" + each.norm().id())
                        .toList(),
                contenders.stream().anyMatch(this::comparesDays) ? Optional.of(day) : Optional.empty());
        synchronized (charts) {
            var known = charts.get(key);
            if (known != null) {
                return known;
            }
        }
        var made = new Charting(book, contenders, day, company).chart();
        synchronized (charts) {
            charts.putIfAbsent(key, made);
            return made;
        }
    }

    private boolean comparesDays(Contender contender) {
        return Charting.read(pack(contender.pack()), contender).stream()
                .flatMap(fact -> book.vocabulary().findFact(fact).stream())
                .anyMatch(type -> type.shape() instanceof FactType.OnDay);
    }

    /** The council's pack or the one beneath, by its key. */
    Pack pack(String key) {
        return book.pack(key);
    }

    /** A question by its name: a fact's or a chooser's. */
    Optional<Chooser> chooser(String name) {
        return company.find(name);
    }

    /** What the words say in reply to a question; nothing where they are none of its answers, or there is no such question. */
    public Optional<Reply> read(String question, String words) {
        var text = words.strip();
        if (text.equals(Reply.UNKNOWN)
                && (company.find(question).isPresent()
                        || book.vocabulary().findFact(question).isPresent())) {
            return Optional.of(new Reply.NotKnown());
        }
        var chooser = company.find(question);
        return chooser.isPresent()
                ? chooser.get().find(text).map(Reply.Chosen::new)
                : book.vocabulary()
                        .findFact(question)
                        .flatMap(type -> type.read(text))
                        .map(Reply.Is::new);
    }

    /** What may be said to a question: {@code yes, no or unknown}. Empty where there is no such question. */
    public Optional<String> choices(String question) {
        var chooser = company.find(question);
        return chooser.isPresent()
                ? Optional.of(Replies.choices(chooser.get()))
                : book.vocabulary().findFact(question).map(Replies::choices);
    }
}
