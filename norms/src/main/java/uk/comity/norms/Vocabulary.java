package uk.comity.norms;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every act, primitive fact and role that norms may name. A pack is checked against it before it comes into force. A value. */
public final class Vocabulary {

    private final Map<String, ActType> acts;
    private final Map<String, FactType> facts;
    private final Map<String, RoleType> roles;
    private final List<Tie> ties;
    private final TieIndex index;

    /**
     * @param ties what holds between facts in every council, by the meaning of the words
     * @throws IllegalArgumentException where a tie speaks of a fact that there is not, or of a value that it cannot have
     */
    public Vocabulary(
            Map<String, ActType> acts, Map<String, FactType> facts, Map<String, RoleType> roles, List<Tie> ties) {
        this.acts = Map.copyOf(acts);
        this.facts = Map.copyOf(facts);
        this.roles = Map.copyOf(roles);
        this.ties = List.copyOf(ties);
        ties.forEach(tie -> check(tie, this.facts));
        this.index = TieIndex.of(this.ties);
    }

    /** By name. */
    public Map<String, ActType> acts() {
        return acts;
    }

    /** By name. */
    public Map<String, FactType> facts() {
        return facts;
    }

    /** By name. */
    public Map<String, RoleType> roles() {
        return roles;
    }

    public List<Tie> ties() {
        return ties;
    }

    TieIndex tieIndex() {
        return index;
    }

    public static Vocabulary of(Collection<ActType> acts, Collection<FactType> facts, Collection<RoleType> roles) {
        return of(acts, facts, roles, List.of());
    }

    public static Vocabulary of(
            Collection<ActType> acts, Collection<FactType> facts, Collection<RoleType> roles, List<Tie> ties) {
        return new Vocabulary(
                byName(acts, ActType::name), byName(facts, FactType::name), byName(roles, RoleType::name), ties);
    }

    private static void check(Tie tie, Map<String, FactType> facts) {
        tie.said().forEach(said -> {
            var type = facts.get(said.fact());
            var value = switch (said) {
                case Tie.Said.Is(var _, var wanted) -> wanted;
                case Tie.Said.IsNot(var _, var wanted) -> wanted;
            };
            if (type == null || !type.shape().takes(value)) {
                throw new IllegalArgumentException("A tie names what is no fact or no value of it: " + said + ".");
            }
        });
    }

    /** Which of these facts cannot all be so, by the ties. */
    public Optional<Clash> clash(Collection<Fact> given) {
        return Ties.clash(this, given);
    }

    /** What else is so where these facts are, by the ties: nobody need be asked for it. Nothing where they clash. */
    public Map<String, FactValue> follow(Collection<Fact> given) {
        return Ties.follow(this, given);
    }

    public Optional<ActType> findAct(String name) {
        return Optional.ofNullable(acts.get(name));
    }

    public Optional<FactType> findFact(String name) {
        return Optional.ofNullable(facts.get(name));
    }

    public Optional<RoleType> findRole(String name) {
        return Optional.ofNullable(roles.get(name));
    }

    private static <T> Map<String, T> byName(Collection<T> all, Function<T, String> name) {
        return all.stream().collect(Collectors.toUnmodifiableMap(name, Function.identity()));
    }
}
