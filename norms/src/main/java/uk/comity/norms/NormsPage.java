package uk.comity.norms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the files under {@code norms/}. */
final class NormsPage {

    /** A norm that has no mistake of its own, with the places of the names that can only be looked up at the end. */
    record Read(Norm norm, List<YamlNode.Words> overrides, OverridesPage.Reach reach) {}

    /** Where a pack has its norms. */
    static final String FOLDER = "norms/";

    private final Scope scope;
    private final Mistakes mistakes;
    private final Period packInForce;
    private final Map<String, Read> norms = new LinkedHashMap<>();
    private final Map<String, Place> allNames = new LinkedHashMap<>();

    NormsPage(Scope scope, Period packInForce) {
        this.scope = scope;
        this.mistakes = scope.mistakes;
        this.packInForce = packInForce;
    }

    void read(YamlNode node) {
        Table.all(node, "a norm", mistakes).forEach(this::norm);
    }

    /** Spells out what norms say of all others, once all are read. */
    void finish() {
        norms.putAll(OverridesPage.spelt(List.copyOf(norms.values())));
    }

    private OverridesPage.Reach reach(Table table, List<YamlNode.Words> overrides) {
        var over = overrides.stream().anyMatch(name -> name.text().equals(OverridesPage.ALL));
        var under = table.findWords("gives-way-to");
        under.filter(words -> !words.text().equals(OverridesPage.ALL))
                .ifPresent(words -> mistakes.add(
                        words.place(),
                        "\"gives-way-to\" can only say: all.",
                        "To give way to one norm, let that one name this under \"overrides\"."));
        if (over && (overrides.size() > 1 || under.isPresent())) {
            mistakes.add(
                    table.placeOf("overrides"),
                    "\"overrides: all\" stands alone.",
                    "Leave out the other names and \"gives-way-to\".");
        }
        return over
                ? OverridesPage.Reach.OVER_ALL
                : under.isPresent() ? OverridesPage.Reach.UNDER_ALL : OverridesPage.Reach.NAMED;
    }

    /** Sound norms, in reading order. */
    List<Norm> sound() {
        return norms.values().stream().map(Read::norm).toList();
    }

    /** The same by id. */
    Map<String, Read> norms() {
        return norms;
    }

    /** The ids of all norms, also of those with mistakes. */
    Map<String, Place> allNames() {
        return allNames;
    }

    private void norm(Table table) {
        var before = mistakes.told();
        var id = table.requireWords("norm");
        var clauses = table.list("clauses");
        table.require("clauses");
        scope.checkClauses(clauses);
        var acts = table.requireList("on");
        acts.forEach(scope::checkAct);
        var on = texts(acts);
        var conditions = new ConditionReader(scope, on);
        var when = table.find("when").map(conditions::all).orElse(ConditionReader.NOTHING);
        var unless = table.find("unless").map(conditions::list).orElse(List.of());
        var effect = new EffectReader(scope, on).read(table);
        var named = table.list("overrides");
        var reach = reach(table, named);
        var overrides = reach == OverridesPage.Reach.OVER_ALL ? List.<YamlNode.Words>of() : named;
        var says = table.findText("says");
        var local = local(table, clauses);
        var route = route(table);
        var read = DoubtsPage.under(table, scope);
        var inForce = table.find("in-force").map(node -> inForce(node)).orElse(packInForce);
        table.done();
        if (id.isEmpty()) {
            return;
        }
        Once.put(allNames, id.get().text(), id.get().place(), "norms", id.get(), place -> place, mistakes);
        if (effect.isPresent() && mistakes.told() == before && isUnderstood(when, unless, effect.get())) {
            var norm = new Norm(
                    id.get().text(),
                    texts(clauses),
                    on,
                    when,
                    unless,
                    effect.get(),
                    texts(overrides),
                    says.orElseGet(() -> gist(clauses, local)),
                    local,
                    route,
                    read,
                    inForce,
                    id.get().place());
            norms.put(norm.id(), new Read(norm, overrides, reach));
        }
    }

    /** Whether every fact that the norm reads has a meaning; a defined one may have lost it to a mistake of its own. */
    private boolean isUnderstood(Condition when, List<Condition> unless, Effect effect) {
        var until = effect instanceof Effect.Hold(var facts) ? facts : List.<String>of();
        return when.facts().allMatch(scope::isUnderstood)
                && unless.stream().flatMap(Condition::facts).allMatch(scope::isUnderstood)
                && until.stream().allMatch(scope::isUnderstood);
    }

    private Optional<String> local(Table table, List<YamlNode.Words> clauses) {
        var local = table.findWords("local");
        local.ifPresent(scope::setting);
        if (local.isEmpty() && clauses.isEmpty() && table.has("clauses")) {
            mistakes.add(
                    table.placeOf("clauses"),
                    "This norm rests on no clause.",
                    "Cite one, or name the setting that it puts into effect with \"local\".");
        }
        if (local.isPresent() && !clauses.isEmpty()) {
            mistakes.add(
                    table.placeOf("local"),
                    "A norm that only puts a local setting into effect cites no clause.",
                    "Leave out \"local\", or write clauses: [].");
        }
        return local.map(YamlNode.Words::text);
    }

    private Optional<Route.Way> route(Table table) {
        var words = table.findWords("route");
        var way = words.flatMap(one -> Route.Way.find(one.text()));
        words.filter(_ -> way.isEmpty())
                .ifPresent(one -> mistakes.add(
                        one.place(),
                        "There is no route \"" + one.text() + "\".",
                        "Say one of " + String.join(", ", Route.Way.words()) + "."));
        return way;
    }

    private Period inForce(YamlNode node) {
        var period = PackPage.period(node, mistakes).orElse(packInForce);
        if (!packInForce.covers(period)) {
            mistakes.add(node.place(), "This norm would be in force on days when its pack is not.");
        }
        return period;
    }

    private String gist(List<YamlNode.Words> clauses, Optional<String> local) {
        return clauses.stream()
                .findFirst()
                .map(first -> scope.clauses.get(first.text()))
                .map(Clause::gist)
                .or(() -> local.map(scope.settings::get).map(Setting::meaning))
                .orElse("");
    }

    private static List<String> texts(List<YamlNode.Words> words) {
        return words.stream().map(YamlNode.Words::text).toList();
    }
}
