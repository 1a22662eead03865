package uk.comity.packs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.comity.acts.Basis;
import uk.comity.acts.Desk;
import uk.comity.acts.Entered;
import uk.comity.acts.Judged;
import uk.comity.acts.Ruling;
import uk.comity.acts.Surroundings;
import uk.comity.norms.ActType;
import uk.comity.norms.FactType;
import uk.comity.norms.Rulebook;
import uk.comity.norms.Span;
import uk.comity.packs.Replayed.Turn;

/** Puts the acts of a ledger to a draft, with the facts that were recorded then: which would be judged otherwise? */
public final class Replay {

    private final Rulebook draft;
    private final Recollection recollection;

    /** @param draft as it would judge today */
    public Replay(Rulebook draft) {
        this.draft = draft.asThoughInForceAlways();
        this.recollection = new Recollection(draft.vocabulary());
    }

    /**
     * How many acts came out how.
     *
     * @param unjudged acts of days on which no protocol was in force: there is nothing to hold the draft against
     */
    public record Counts(Map<Turn, Long> turns, long unjudged) {
        public Counts {
            turns = Map.copyOf(turns);
        }

        /** How many came out like this. */
        public long of(Turn turn) {
            return turns.getOrDefault(turn, 0L);
        }

        /** How many acts were put to the draft. */
        public long all() {
            return turns.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /**
     * Puts every act since a day to the draft, in the order of the ledger.
     *
     * @param which acts are put to it and counted: those that the reader may see
     * @param differing told of every act but those that come out the same
     * @param progress told the number of acts so far
     */
    public Counts over(
            Desk desk,
            LocalDate since,
            Predicate<Entered> which,
            Consumer<Replayed> differing,
            Consumer<Long> progress) {
        var turns = new EnumMap<Turn, Long>(Turn.class);
        var unjudged = new long[1];
        desk.walk(judged -> {
            var entered = judged.entered();
            var day = entered.at().atZone(Surroundings.ZONE).toLocalDate();
            if (day.isBefore(since) || !which.test(entered)) {
                return;
            }
            if (entered.ruling().pack().isEmpty()) {
                unjudged[0]++;
                return;
            }
            var replayed = of(judged);
            turns.merge(replayed.turn(), 1L, Long::sum);
            if (replayed.turn() != Turn.SAME) {
                differing.accept(replayed);
            }
            progress.accept(turns.values().stream().mapToLong(Long::longValue).sum());
        });
        return new Counts(turns, unjudged[0]);
    }

    /** What the draft makes of one act. */
    public Replayed of(Judged judged) {
        var entered = judged.entered();
        var before = entered.ruling();
        var day = entered.at().atZone(Surroundings.ZONE).toLocalDate();
        var basis = judged.basis().orElseGet(() -> recollection.of(before));
        var after = Ruling.of(draft, entered.act(), day, basis);
        var unknown = unknown(after, before, basis);
        if (!unknown.isEmpty()) {
            return replayed(judged, day, Turn.CANNOT_BE_TOLD, after, unknown);
        }
        if (!before.answer().equals(after.answer()) || !sameOffices(before, after)) {
            return replayed(judged, day, Turn.OTHERWISE, after, because(before, after));
        }
        var along = along(before, after);
        return replayed(judged, day, along.isEmpty() ? Turn.SAME : Turn.SETS_OFF_OTHERWISE, after, along);
    }

    private static Replayed replayed(Judged judged, LocalDate day, Turn turn, Ruling after, List<String> because) {
        var entered = judged.entered();
        var decisive = turn == Turn.CANNOT_BE_TOLD ? Optional.<Ruling.Line>empty() : after.because();
        return new Replayed(
                entered.index(),
                entered.folio(),
                entered.act(),
                day,
                turn,
                entered.ruling().answer(),
                turn == Turn.CANNOT_BE_TOLD ? "" : after.answer(),
                decisive.map(Ruling.Line::norm).orElse(""),
                decisive.map(Ruling.Line::clauses).orElse(List.of()),
                because);
    }

    /** What the draft waits for and nobody was asked. What the old protocol waited for too was asked, and is wanting. */
    private List<String> unknown(Ruling after, Ruling before, Basis basis) {
        var asked = new TreeSet<String>();
        before.needs().forEach(need -> asked.addAll(primitives(need.fact())));
        var unknown = new LinkedHashSet<String>();
        for (var need : after.needs()) {
            primitives(need.fact()).stream()
                    .filter(fact -> !basis.facts().containsKey(fact) && !asked.contains(fact))
                    .forEach(fact -> unknown.add(nobodyAsked(fact)));
        }
        return List.copyOf(unknown);
    }

    private Set<String> primitives(String fact) {
        var found = new TreeSet<String>();
        primitives(fact, found);
        return found;
    }

    private void primitives(String fact, Set<String> found) {
        var defined = Stream.concat(Stream.of(draft.council()), draft.beneath().stream())
                .flatMap(pack -> pack.findDefinedFact(fact).stream())
                .findFirst();
        if (defined.isPresent()) {
            defined.get().means().facts().forEach(part -> primitives(part, found));
        } else {
            found.add(fact);
        }
    }

    private String nobodyAsked(String fact) {
        var type = draft.vocabulary().findFact(fact);
        return type.flatMap(FactType::question)
                .map(question -> "nobody was asked: " + question)
                .or(() -> type.map(FactType::shape)
                        .filter(FactType.YesNo.class::isInstance)
                        .map(FactType.YesNo.class::cast)
                        .map(shape -> "the record does not say whether " + shape.whenTrue()))
                .orElse("the record does not hold: " + fact.replace('-', ' '));
    }

    /** An office that stood aside then was left out of the ladder: what was left is the end of the whole one. */
    private static boolean sameOffices(Ruling before, Ruling after) {
        var left = before.ladder().stream().map(rung -> rung.to()).toList();
        var whole = after.ladder().stream().map(rung -> rung.to()).toList();
        return left.equals(whole) || (!left.isEmpty() && Collections.indexOfSubList(whole, left) >= 0);
    }

    private static List<String> office(Ruling ruling) {
        return ruling.ladder().isEmpty()
                ? List.of()
                : ruling.ladder().getFirst().to();
    }

    private List<String> because(Ruling before, Ruling after) {
        var because = new ArrayList<String>();
        if (!office(before).equals(office(after)) && !office(after).isEmpty()) {
            because.add("it goes to "
                    + String.join(
                            " or ", office(after).stream().map(this::title).toList()));
        }
        after.because().map(Ruling.Line::gist).ifPresent(because::add);
        after.needs().stream().map(Ruling.Need::sentence).forEach(because::add);
        if (after.because().isEmpty()) {
            after.instead().ifPresentOrElse(because::add, () -> because.add("the draft says nothing on this"));
        }
        return because;
    }

    /** What goes along with the answer, where the draft differs: duties with their times, and who is told. */
    private List<String> along(Ruling before, Ruling after) {
        var differences = new ArrayList<String>();
        differ(duties(before), duties(after), "a duty", differences);
        differ(told(before), told(after), "to tell", differences);
        return differences;
    }

    private static void differ(
            Map<String, String> before, Map<String, String> after, String what, List<String> differences) {
        before.forEach((key, words) -> {
            if (!after.containsKey(key)) {
                differences.add("no longer " + what + ": " + words);
            }
        });
        after.forEach((key, words) -> {
            if (!before.containsKey(key)) {
                differences.add("new, " + what + ": " + words);
            }
        });
    }

    /** Duties by what makes them the same, each in words. */
    private Map<String, String> duties(Ruling ruling) {
        var duties = new TreeMap<String, String>();
        for (var duty : ruling.duties()) {
            var act = draft.vocabulary().findAct(duty.to()).map(ActType::title).orElse(duty.to());
            duties.put(
                    String.join(" ", duty.holder(), duty.to(), duty.within()),
                    title(duty.holder()) + ", \"" + act + "\""
                            + (duty.within().isEmpty() ? ", with no time set" : inTime(duty.within())));
        }
        return duties;
    }

    private static String inTime(String within) {
        return Span.find(within).isPresent() ? ", within " + within : ", " + within;
    }

    private Map<String, String> told(Ruling ruling) {
        var told = new TreeMap<String, String>();
        ruling.tells()
                .forEach(one -> one.who()
                        .forEach(who -> told.put(who + " " + one.when(), title(who) + ", " + one.when() + " the act")));
        return told;
    }

    /** An office in the draft's words; one that only the old protocol had, in plain ones. */
    private String title(String role) {
        var title = draft.council().title(role, draft.vocabulary());
        return title.equals(role) ? role.replace('-', ' ') : title;
    }
}
