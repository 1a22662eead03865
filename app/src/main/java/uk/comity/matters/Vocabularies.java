package uk.comity.matters;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import uk.comity.norms.FactType;
import uk.comity.norms.RoleType;
import uk.comity.norms.Tie;
import uk.comity.norms.Vocabulary;

/** Makes one vocabulary of the words that the kinds of matter bring. */
public final class Vocabularies {

    private Vocabularies() {}

    /**
     * The vocabulary of these words, with the facts of the actor and the roles that every kind shares.
     *
     * @param lexicons of all kinds; two kinds may declare the same fact, each for its own acts
     * @throws IllegalArgumentException where two kinds mean different things by one fact, or declare one act twice
     */
    public static Vocabulary of(Collection<Lexicon> lexicons) {
        var merged = new LinkedHashMap<String, FactType>();
        Words.ACTOR.forEach(fact -> merged.merge(fact.name(), fact, Vocabularies::merge));
        lexicons.stream()
                .flatMap(words -> words.facts().stream())
                .forEach(fact -> merged.merge(fact.name(), fact, Vocabularies::merge));
        var names = new HashSet<String>();
        var acts = lexicons.stream().flatMap(words -> words.acts().stream()).toList();
        acts.forEach(act -> {
            if (!names.add(act.name())) {
                throw new IllegalArgumentException("Two kinds declare the act " + act.name() + ".");
            }
        });
        return Vocabulary.of(acts, List.copyOf(merged.values()), roles(lexicons), ties(lexicons));
    }

    private static List<Tie> ties(Collection<Lexicon> lexicons) {
        return Stream.concat(Words.ACTOR_TIES.stream(), lexicons.stream().flatMap(words -> words.ties().stream()))
                .distinct()
                .toList();
    }

    private static Set<RoleType> roles(Collection<Lexicon> lexicons) {
        var roles = new LinkedHashSet<>(Words.ROLES);
        lexicons.forEach(words -> roles.addAll(words.roles()));
        return roles;
    }

    private static FactType merge(FactType one, FactType other) {
        if (!one.means(other)) {
            throw new IllegalArgumentException("Two kinds mean different things by the fact " + one.name() + ".");
        }
        return new FactType(one.name(), one.shape(), one.question(), union(one.acts(), other.acts()), one.supply());
    }

    /** No acts means every act, so that side swallows the other. */
    private static Set<String> union(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Set.of();
        }
        var both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }
}
