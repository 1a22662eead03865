package uk.comity.norms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the norms of a pack against each other: which contradict each other, and which can never apply. */
final class Analysis {

    private final Pack pack;
    private final Vocabulary vocabulary;
    private final Mistakes mistakes;
    private final PackReader.Stage stage;
    private final Map<String, Docket> dockets = new HashMap<>();

    Analysis(Pack pack, Vocabulary vocabulary, Mistakes mistakes, PackReader.Stage stage) {
        this.pack = pack;
        this.vocabulary = vocabulary;
        this.mistakes = mistakes;
        this.stage = stage;
    }

    void run() {
        var norms = pack.norms();
        var live = new ArrayList<Norm>();
        for (var norm : norms) {
            if (canApply(norm)) {
                live.add(norm);
            }
        }
        var deciding = live.stream().filter(norm -> norm.effect().decides()).toList();
        for (var second = 1; second < deciding.size(); second++) {
            for (var first = 0; first < second; first++) {
                compare(deciding.get(first), deciding.get(second));
            }
        }
    }

    private boolean canApply(Norm norm) {
        var search = where(norm.on().getFirst(), List.of(norm));
        if (search instanceof Cases.Never) {
            mistakes.add(
                    norm.place(),
                    "\"" + norm.id() + "\" can never apply: no case fulfils its conditions.",
                    "Look for two conditions that shut each other out.");
            return false;
        }
        return true;
    }

    private void compare(Norm first, Norm second) {
        var act = first.on().stream().filter(second.on()::contains).findFirst();
        if (act.isEmpty()
                || !differ(first.effect(), second.effect())
                || neverStandTogether(first, second)
                || priorityIsStated(first, second)) {
            return;
        }
        var both = Sentences.capital("\"" + first.id() + "\" " + verb(first.effect()) + " and \"" + second.id() + "\" "
                + verb(second.effect()) + " on \"" + act.get() + "\"");
        switch (where(act.get(), List.of(first, second))) {
            case Cases.Never _ -> {}
            case Cases.TooMany _ ->
                mistakes.warn(
                        second.place(),
                        both + ". They read so many facts that not every case was tried.",
                        "Check by hand that they do not contradict each other, or state a priority.");
            case Cases.Found found -> {
                var sentence = both + ", and both can apply" + inWords(found) + ".";
                var help = "Say which goes before with \"overrides\", or keep them apart with \"when\" or \"unless\".";
                if (first.effect() instanceof Effect.Refer && second.effect() instanceof Effect.Refer) {
                    mistakes.warn(second.place(), sentence, help);
                } else {
                    mistakes.before(stage, second.place(), sentence, help);
                }
            }
        }
    }

    /** A hold beside a permit asks for something first, which is no contradiction. */
    private static boolean differ(Effect first, Effect second) {
        return switch (first) {
            case Effect.Permit _ -> second instanceof Effect.Refuse || second instanceof Effect.Refer;
            case Effect.Refuse _ -> !(second instanceof Effect.Refuse);
            case Effect.Hold _ -> second instanceof Effect.Refuse || second instanceof Effect.Refer;
            case Effect.Refer(var ladder) -> !(second instanceof Effect.Refer(var other) && ladder.equals(other));
            case Effect.Owe _, Effect.Tell _, Effect.Wall _, Effect.RecordIn _, Effect.Advise _ -> false;
        };
    }

    /** Two norms that stand under different readings of one doubt. */
    private static boolean neverStandTogether(Norm first, Norm second) {
        return first.read().entrySet().stream().anyMatch(read -> {
            var other = second.read().get(read.getKey());
            return other != null && other != read.getValue();
        });
    }

    private static boolean priorityIsStated(Norm first, Norm second) {
        return first.overrides().contains(second.id()) || second.overrides().contains(first.id());
    }

    private static String verb(Effect effect) {
        return switch (effect) {
            case Effect.Permit _ -> "permits";
            case Effect.Refuse _ -> "refuses";
            case Effect.Hold _ -> "holds";
            case Effect.Refer(var ladder) ->
                "refers to " + Sentences.or(ladder.rungs().getFirst().to());
            case Effect.Owe _, Effect.Tell _, Effect.Wall _, Effect.RecordIn _, Effect.Advise _ -> "goes along";
        };
    }

    private Cases.Search where(String act, List<Norm> norms) {
        var docket = dockets.computeIfAbsent(act, name -> new Docket(name, List.of(pack), Map.of(), vocabulary));
        var lines = docket.lines.stream()
                .filter(line -> norms.stream()
                        .anyMatch(norm -> norm.id().equals(line.norm().id())))
                .toList();
        return Cases.where(docket, lines, pack, vocabulary);
    }

    private String inWords(Cases.Found found) {
        var facts = found.facts().stream()
                .map(fact -> FactWords.of(fact, vocabulary))
                .toList();
        return facts.isEmpty() ? " in every case" : ", for example when " + Sentences.and(facts);
    }
}
