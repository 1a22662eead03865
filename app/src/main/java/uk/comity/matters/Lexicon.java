package uk.comity.matters;

import java.util.List;
import uk.comity.norms.ActType;
import uk.comity.norms.FactType;
import uk.comity.norms.RoleType;
import uk.comity.norms.Tie;

/**
 * The words that one kind of matter brings to the vocabulary: its acts, facts and parts.
 *
 * @param ties what holds between its facts, and between them and the facts of the actor, by the meaning of the words
 */
public record Lexicon(List<ActType> acts, List<FactType> facts, List<RoleType> roles, List<Tie> ties) {

    /** Words between whose facts nothing holds that the words themselves say. */
    public Lexicon(List<ActType> acts, List<FactType> facts, List<RoleType> roles) {
        this(acts, facts, roles, List.of());
    }

    public Lexicon {
        acts = List.copyOf(acts);
        facts = List.copyOf(facts);
        roles = List.copyOf(roles);
        ties = List.copyOf(ties);
    }
}
