package uk.comity.norms;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The names that the pack being read may use: those of the vocabulary, and its own as they come to be known. */
final class Scope {

    /** The program's words, those of the pack beneath, and the pack's own as soon as they are read. */
    Vocabulary vocabulary;

    OwnWords own = OwnWords.NONE;
    final Mistakes mistakes;
    final Optional<Pack> beneath;
    final Map<String, Setting> settings = new LinkedHashMap<>();
    final Map<String, Doubt> doubts = new LinkedHashMap<>();
    final Map<String, Clause> clauses = new LinkedHashMap<>();
    final Map<String, DefinedFact> definedFacts = new LinkedHashMap<>();
    /** Names of all defined facts, also of those whose definition has a mistake in it. */
    final Set<String> definedNames = new HashSet<>();
    /** Whether it matters that somebody supplies each fact on each act: of a pack in force, that was looked into before. */
    boolean supplyMatters = true;

    /** Whether the pack names one beneath it that is not at hand: its norms cannot then be told from slips. */
    boolean beneathIsElsewhere;

    Scope(Vocabulary vocabulary, Optional<Pack> beneath, Mistakes mistakes) {
        this.vocabulary = beneath.map(pack -> pack.vocabulary(vocabulary)).orElse(vocabulary);
        this.beneath = beneath;
        this.mistakes = mistakes;
    }

    /** The same names for another reading, which finds mistakes of its own. */
    Scope withoutMistakes() {
        var again = new Scope(vocabulary, beneath, new Mistakes());
        again.vocabulary = vocabulary;
        again.own = own;
        again.settings.putAll(settings);
        again.doubts.putAll(doubts);
        again.clauses.putAll(clauses);
        again.definedFacts.putAll(definedFacts);
        again.definedNames.addAll(definedNames);
        again.supplyMatters = supplyMatters;
        again.beneathIsElsewhere = beneathIsElsewhere;
        return again;
    }

    /** Lets the pack use these words of its own. */
    void take(OwnWords words) {
        own = words;
        vocabulary = words.added(vocabulary);
    }

    void checkAct(YamlNode.Words act) {
        check(act, "act", vocabulary.acts().keySet());
    }

    void checkRoles(List<YamlNode.Words> roles) {
        roles.forEach(role -> check(role, "office or part", vocabulary.roles().keySet()));
    }

    void checkClauses(List<YamlNode.Words> cited) {
        if (mistakes.readWhole("clauses")) {
            cited.forEach(clause -> check(clause, "clause", clauses.keySet()));
        }
    }

    /** Whether a doubt of this name can be read in two ways. */
    boolean checkSwitch(YamlNode.Words name) {
        if (mistakes.readWhole("doubts")) {
            check(name, "doubt", doubts.keySet());
        }
        var doubt = doubts.get(name.text());
        if (doubt != null && doubt.otherwise().isEmpty()) {
            mistakes.add(
                    name.place(),
                    "The doubt \"" + name.text() + "\" can be read in one way only.",
                    "Add \"otherwise:\" to it at " + doubt.place() + ", or leave this out.");
        }
        return doubt != null && doubt.otherwise().isPresent();
    }

    Optional<Setting> setting(YamlNode.Words name) {
        if (mistakes.readWhole("pack.yaml")) {
            check(name, "setting", settings.keySet());
        }
        return Optional.ofNullable(settings.get(name.text()));
    }

    /** A primitive fact, or empty: for a defined one, and after a mistake where it is neither. */
    Optional<FactType> fact(YamlNode.Words name) {
        var primitive = vocabulary.findFact(name.text());
        if (primitive.isEmpty() && !definedNames.contains(name.text()) && mistakes.readWhole("facts")) {
            var known = new TreeSet<>(vocabulary.facts().keySet());
            known.addAll(definedNames);
            check(name, "fact", known);
        }
        return primitive;
    }

    /** Whether the fact is primitive, or defined without a mistake. */
    boolean isUnderstood(String fact) {
        return vocabulary.facts().containsKey(fact) || definedFacts.containsKey(fact);
    }

    /** Reports the acts of these on which nobody supplies the fact, or one that it stands for. */
    void checkSupplied(YamlNode.Words fact, Collection<String> acts) {
        if (!supplyMatters) {
            return;
        }
        for (var primitive : primitives(fact.text(), new HashSet<>())) {
            var type = vocabulary.findFact(primitive).orElseThrow();
            for (var act : acts) {
                if (!type.acts().isEmpty()
                        && !type.acts().contains(act)
                        && vocabulary.acts().containsKey(act)) {
                    var through = primitive.equals(fact.text()) ? "" : ", through \"" + fact.text() + "\"";
                    mistakes.add(
                            fact.place(),
                            "Nobody supplies the fact \"" + primitive + "\" on \"" + act + "\"" + through + ".",
                            "It is known only on: " + String.join(", ", new TreeSet<>(type.acts())) + ".");
                }
            }
        }
    }

    private Set<String> primitives(String fact, Set<String> seen) {
        var primitives = new TreeSet<String>();
        if (vocabulary.facts().containsKey(fact)) {
            primitives.add(fact);
        }
        var defined = definedFacts.get(fact);
        if (defined != null && seen.add(fact)) {
            defined.means().facts().forEach(part -> primitives.addAll(primitives(part, seen)));
        }
        return primitives;
    }

    private void check(YamlNode.Words name, String what, Collection<String> known) {
        if (!known.contains(name.text())) {
            mistakes.add(
                    name.place(),
                    "There is no " + what + " named \"" + name.text() + "\".",
                    Names.didYouMean(name.text(), known));
        }
    }
}
