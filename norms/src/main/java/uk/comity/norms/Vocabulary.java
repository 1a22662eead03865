package uk.comity.norms;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every act, primitive fact and role that norms may name. A pack is checked against it before it comes into force. */
public record Vocabulary(Map<String, ActType> acts, Map<String, FactType> facts, Map<String, RoleType> roles) {

    public Vocabulary {
        acts = Map.copyOf(acts);
        facts = Map.copyOf(facts);
        roles = Map.copyOf(roles);
    }

    public static Vocabulary of(Collection<ActType> acts, Collection<FactType> facts, Collection<RoleType> roles) {
        return new Vocabulary(
                byName(acts, ActType::name), byName(facts, FactType::name), byName(roles, RoleType::name));
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
