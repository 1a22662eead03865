package uk.comity.ledger;

import java.util.List;
import java.util.Optional;

/**
 * Whose signatures count for one ledger. After a change of keys the old ones stay here, so that old heads still verify.
 *
 * @param origin the ledger's name
 * @param keys the public keys that sign or have signed for it; each has the origin as its name
 */
public record Trust(String origin, List<Verifier> keys) {

    /** @throws IllegalArgumentException if there is no key, or one has another name */
    public Trust {
        keys = List.copyOf(keys);
        if (!LeafRules.isOrigin(origin)
                || keys.isEmpty()
                || !keys.stream().allMatch(key -> key.name().equals(origin))) {
            throw new IllegalArgumentException("A ledger is trusted by one or more keys that have its name.");
        }
    }

    /** Trusts this key for the ledger of its name. */
    public static Trust in(Verifier key) {
        return new Trust(key.name(), List.of(key));
    }

    Optional<Verifier> find(String name, String id) {
        return keys.stream()
                .filter(key -> key.name().equals(name) && key.id().equals(id))
                .findFirst();
    }
}
