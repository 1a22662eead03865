package uk.comity.norms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the one effect of a norm. */
final class EffectReader {

    private static final List<String> EFFECTS =
            List.of("permit", "refuse", "hold", "refer", "owe", "tell", "wall", "record", "advise");

    private final Scope scope;
    private final Mistakes mistakes;
    private final List<String> acts;

    EffectReader(Scope scope, List<String> acts) {
        this.scope = scope;
        this.mistakes = scope.mistakes;
        this.acts = acts;
    }

    /** The effect, or empty after a mistake. */
    Optional<Effect> read(Table norm) {
        var given = EFFECTS.stream().filter(norm::has).toList();
        EFFECTS.forEach(norm::find);
        if (given.size() == 1) {
            var key = given.getFirst();
            return norm.find(key).flatMap(node -> effect(key, node));
        }
        if (given.isEmpty()) {
            mistakes.add(
                    norm.place(), "This norm has no effect.", "Give it one of: " + String.join(", ", EFFECTS) + ".");
        } else {
            mistakes.add(
                    norm.placeOf(given.get(1)),
                    "This norm has more than one effect: " + String.join(", ", given) + ".",
                    "Make a norm of each.");
        }
        return Optional.empty();
    }

    private Optional<Effect> effect(String key, YamlNode node) {
        if (key.equals("refer")) {
            return refer(node);
        }
        return Table.of(node, "\"" + key + "\"", mistakes).flatMap(table -> {
            Optional<Effect> effect = switch (key) {
                case "permit" -> Optional.of(new Effect.Permit());
                case "refuse" ->
                    Optional.of(new Effect.Refuse(roles(table.list("may-decide")), table.findText("instead")));
                case "hold" -> Optional.of(hold(table));
                case "owe" -> Optional.of(new Effect.Owe(new DutyReader(scope, acts).read(table)));
                case "tell" -> Optional.of(tell(table));
                case "wall" -> Optional.of(new Effect.Wall(roles(table.requireList("who"))));
                case "record" -> Optional.of(new Effect.RecordIn(table.text("register")));
                case "advise" -> Optional.of(new Effect.Advise());
                default -> throw new IllegalStateException("no such effect: " + key);
            };
            table.done();
            return effect;
        });
    }

    private Effect hold(Table table) {
        var until = table.requireList("until");
        until.forEach(new ConditionReader(scope, acts)::yesOrNo);
        return new Effect.Hold(texts(until));
    }

    private Effect tell(Table table) {
        var who = roles(table.requireList("who"));
        var when = table.requireWords("when")
                .flatMap(words -> oneOf(words, Effect.Tell.When.values()))
                .orElse(Effect.Tell.When.WITH);
        return new Effect.Tell(who, when);
    }

    private Optional<Effect> refer(YamlNode node) {
        var rungs = new ArrayList<Ladder.Rung>();
        var tables = Table.all(node, "a rung", mistakes);
        for (var table : tables) {
            if (endsInNobody(table, tables.getLast())) {
                table.done();
            } else {
                rungs.add(rung(table));
            }
        }
        if (rungs.isEmpty()) {
            mistakes.add(node.place(), "This ladder has nobody on it.", "Name at least one office that decides.");
        }
        for (var i = 1; i < rungs.size(); i++) {
            var rung = rungs.get(i);
            if (rungs.subList(0, i).stream().anyMatch(earlier -> earlier.to().equals(rung.to()))) {
                mistakes.warn(
                        node.place(),
                        "This ladder leads back to " + String.join(", ", rung.to()) + ".",
                        "A dispute would go round in a circle. Is that what the clause says?");
            }
        }
        return Optional.of(new Effect.Refer(new Ladder(rungs)));
    }

    /** "to: nobody" as the last rung says in so many words that the ladder ends there. */
    private boolean endsInNobody(Table table, Table last) {
        if (!table.texts("to").equals(List.of("nobody"))) {
            return false;
        }
        if (table != last) {
            mistakes.add(table.placeOf("to"), "\"nobody\" can only be the last rung: nothing comes after it.");
        }
        return true;
    }

    private Ladder.Rung rung(Table table) {
        var to = roles(table.requireList("to"));
        var consulting = roles(table.list("consulting"));
        var says = table.findWords("says")
                .flatMap(words -> oneOf(words, Ladder.Says.values()))
                .orElse(Ladder.Says.DECIDES);
        var within = table.findWords("within").flatMap(words -> DutyReader.span(words, mistakes));
        var unlessConcerned = roles(table.list("unless-concerned"));
        table.done();
        return new Ladder.Rung(to, consulting, says, within, unlessConcerned);
    }

    private <T extends Enum<T>> Optional<T> oneOf(YamlNode.Words words, T[] values) {
        var known = new ArrayList<String>();
        for (var value : values) {
            var word = Words.of(value);
            if (word.equals(words.text())) {
                return Optional.of(value);
            }
            known.add(word);
        }
        mistakes.add(
                words.place(),
                "\"" + words.text() + "\" cannot stand here.",
                Names.didYouMean(words.text(), known).orElse("Write one of: " + String.join(", ", known) + "."));
        return Optional.empty();
    }

    private List<String> roles(List<YamlNode.Words> words) {
        scope.checkRoles(words);
        return texts(words);
    }

    private static List<String> texts(List<YamlNode.Words> words) {
        return words.stream().map(YamlNode.Words::text).toList();
    }
}
