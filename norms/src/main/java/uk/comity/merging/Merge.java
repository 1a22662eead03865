package uk.comity.merging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import uk.comity.calendar.WorkingCalendar;
import uk.comity.comparison.Comparison;
import uk.comity.norms.Examples;
import uk.comity.norms.Norm;
import uk.comity.norms.Pack;
import uk.comity.norms.PackFiles;
import uk.comity.norms.PackReader;
import uk.comity.norms.Reading;
import uk.comity.norms.Rulebook;
import uk.comity.norms.Vocabulary;

/**
 * Drafts a pack from others. For each concept one pack's rule goes on; every clause of all of them is kept, with where it comes
 * from; the draft reads sound, and what its author has to decide is told.
 */
public final class Merge {

    /** Leaving out norms that no case shows at work may leave others so: this often at most. */
    private static final int ROUNDS = 5;

    /**
     * What the merged pack is called.
     *
     * @param key the name of its folder
     */
    public record Name(String key, String title) {}

    /**
     * What all of the packs stand on.
     *
     * @param law the pack that lies beneath all of them, where one does
     */
    public record Beneath(Vocabulary vocabulary, Optional<Pack> law) {}

    /**
     * A pack that was drafted.
     *
     * @param report what was chosen, what was left out, and what has to be decided: Markdown
     * @param account the same, to be shown
     */
    public record Draft(PackFiles files, String report, Account account) {}

    private final List<Source> sources;
    private final Name name;
    private final Vocabulary vocabulary;
    private final Optional<Pack> law;
    private final LocalDate from;
    private final Map<String, Naming> names;

    private Merge(List<Source> sources, Name name, Vocabulary vocabulary, Optional<Pack> law) {
        this.sources = List.copyOf(sources);
        this.name = name;
        this.vocabulary = vocabulary;
        this.law = law;
        this.from = sources.stream()
                .map(source -> source.pack().inForce().from())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        this.names = Naming.of(sources);
    }

    /**
     * @param comparison of the same packs, in the same order
     * @throws IllegalArgumentException where fewer than two packs are given
     */
    public static Draft of(List<Source> sources, Choices choices, Name name, Comparison comparison, Beneath beneath) {
        if (sources.size() < 2) {
            throw new IllegalArgumentException("It takes two packs to merge.");
        }
        return new Merge(sources, name, beneath.vocabulary(), beneath.law()).draft(choices, comparison);
    }

    private Draft draft(Choices choices, Comparison comparison) {
        var advised = Choices.advised(comparison);
        var take = new HashMap<String, String>();
        advised.forEach(each -> take.put(each.concept(), each.take()));
        take.putAll(choices.take());
        // What stands only under another reading is in no comparison: it goes by the first pack that has it.
        sources.reversed()
                .forEach(source -> source.pack()
                        .clauses()
                        .forEach(clause -> clause.concept()
                                .filter(concept -> !choices.take().containsKey(concept)
                                        && advised.stream()
                                                .noneMatch(
                                                        each -> each.concept().equals(concept)))
                                .ifPresent(concept -> take.put(concept, source.key()))));
        var left = new TreeSet<String>();
        var items = new Items();
        for (var round = 0; ; round++) {
            var taken = new Taken(sources, take, names, left, items);
            var priorities = new Priorities(taken);
            var tries = new Tries(taken, from);
            var texts = new LinkedHashMap<>(new Pages(taken, priorities, from).texts());
            texts.put("pack.yaml", Yaml.page(new Heading(taken, name, from).page()));
            var pack = read(texts, tries);
            tries.settle(Examples.run(Rulebook.of(pack, law, vocabulary), WorkingCalendar.englandAndWales()));
            var idle = idle(pack);
            if (idle.isEmpty() || round == ROUNDS) {
                texts.putAll(tries.texts());
                var report = new Report(taken, choices, advised, priorities, tries, vocabulary);
                return new Draft(PackFiles.of(name.key(), texts), report.text(name, left), report.account(left));
            }
            left.addAll(idle);
        }
    }

    private Pack read(Map<String, String> texts, Tries tries) {
        var all = new HashMap<>(texts);
        all.putAll(tries.texts());
        // Whoever is given the draft checks it as any pack: between the rounds it is only asked.
        return switch (PackReader.readAdopted(PackFiles.of(name.key(), all), vocabulary, law)) {
            case Reading.Sound(var pack, var _) -> pack;
            case Reading.Unsound(var mistakes) ->
                throw new IllegalStateException("the merged pack does not read: " + mistakes.getFirst() + " and "
                        + (mistakes.size() - 1) + " more");
        };
    }

    /** Norms that no example shows at work, or shows where they do not apply: the same that a check would ask for. */
    private Set<String> idle(Pack pack) {
        var alone = Rulebook.of(pack, Optional.empty(), vocabulary);
        var shown = new HashMap<String, Set<Boolean>>();
        var byAct = new HashMap<String, List<Norm>>();
        pack.norms()
                .forEach(norm -> norm.on()
                        .forEach(act -> byAct.computeIfAbsent(act, _ -> new ArrayList<>())
                                .add(norm)));
        for (var example : pack.examples()) {
            var open = byAct.getOrDefault(example.situation().act(), List.of()).stream()
                    .filter(norm -> shown.getOrDefault(norm.id(), Set.of()).size() < 2)
                    .toList();
            if (open.isEmpty()) {
                continue;
            }
            var applied = new HashSet<String>();
            alone.reading(example.read())
                    .judge(example.situation())
                    .applied()
                    .forEach(each -> applied.add(each.norm()));
            for (var norm : open) {
                shown.computeIfAbsent(norm.id(), _ -> new HashSet<>()).add(applied.contains(norm.id()));
            }
        }
        var idle = new TreeSet<String>();
        pack.norms().stream()
                .map(Norm::id)
                .filter(id -> shown.getOrDefault(id, Set.of()).size() < 2)
                .forEach(idle::add);
        return idle;
    }
}
