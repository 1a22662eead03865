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
                case "owe" -> Optional.of(owe(table));
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
        Table.all(node, "a rung", mistakes).forEach(table -> rungs.add(rung(table)));
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

    private Ladder.Rung rung(Table table) {
        var to = roles(table.requireList("to"));
        var consulting = roles(table.list("consulting"));
        var says = table.findWords("says")
                .flatMap(words -> oneOf(words, Ladder.Says.values()))
                .orElse(Ladder.Says.DECIDES);
        var within = table.findWords("within").flatMap(this::span);
        table.done();
        return new Ladder.Rung(to, consulting, says, within);
    }

    private Effect owe(Table table) {
        var holder = table.requireWords("holder");
        var claimant = table.requireWords("claimant");
        holder.ifPresent(words -> scope.checkRoles(List.of(words)));
        claimant.ifPresent(words -> scope.checkRoles(List.of(words)));
        var to = table.requireWords("to");
        to.ifPresent(scope::checkAct);
        var setting = table.find("within")
                .filter(YamlNode.Entries.class::isInstance)
                .flatMap(node -> Table.of(node, "\"within\"", mistakes))
                .flatMap(this::lengthSetting);
        var within =
                table.find("within").filter(YamlNode.Entries.class::isInstance).isPresent()
                        ? setting.flatMap(EffectReader::length)
                        : table.findWords("within").flatMap(this::span);
        return new Effect.Owe(new Duty(
                holder.map(YamlNode.Words::text).orElse(""),
                claimant.map(YamlNode.Words::text).orElse(""),
                to.map(YamlNode.Words::text).orElse(""),
                within,
                table.findWords("strength")
                        .flatMap(words -> oneOf(words, Duty.Strength.values()))
                        .orElse(Duty.Strength.MUST),
                table.findTable("or").map(this::or),
                table.findTable("pause").map(this::pause),
                setting.map(Setting::name),
                table.findText("contested")));
    }

    private Optional<Setting> lengthSetting(Table table) {
        var name = table.requireWords("setting");
        table.done();
        var setting = name.flatMap(scope::setting);
        if (setting.isPresent() && length(setting.get()).isEmpty()) {
            mistakes.add(
                    table.placeOf("setting"),
                    "The setting \"" + setting.get().name() + "\" is not a span: it is "
                            + setting.get().value().kind() + ".");
        }
        return setting;
    }

    private static Optional<Span> length(Setting setting) {
        return setting.value() instanceof SettingValue.Length(var span) ? Optional.of(span) : Optional.empty();
    }

    private Duty.Or or(Table table) {
        table.requireWords("to").ifPresent(scope::checkAct);
        var or = new Duty.Or(table.findText("to").orElse(""), table.text("stating"));
        table.done();
        return or;
    }

    private Duty.Pause pause(Table table) {
        table.requireWords("from").ifPresent(scope::checkAct);
        table.requireWords("until").ifPresent(scope::checkAct);
        table.findWords("setting").flatMap(scope::setting).ifPresent(setting -> {
            if (!(setting.value() instanceof SettingValue.Truth)) {
                mistakes.add(
                        table.placeOf("setting"),
                        "The setting \"" + setting.name() + "\" must be true or false to allow a pause.");
            }
        });
        var pause = new Duty.Pause(
                table.findText("from").orElse(""), table.findText("until").orElse(""), table.findText("setting"));
        table.done();
        return pause;
    }

    private Optional<Span> span(YamlNode.Words words) {
        var span = Span.find(words.text());
        if (span.isEmpty()) {
            mistakes.add(
                    words.place(),
                    "\"" + words.text() + "\" is not a span of time.",
                    "Write it as \"5 working days\", \"10 days\", \"5 clear days\", \"5 clear working days\","
                            + " \"24 hours\" or \"28 days beginning with\".");
        }
        return span;
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
