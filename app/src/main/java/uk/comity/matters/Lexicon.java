package uk.comity.matters;

import java.util.List;
import uk.comity.norms.ActType;
import uk.comity.norms.FactType;
import uk.comity.norms.RoleType;

/** The words that one kind of matter brings to the vocabulary: its acts, facts and parts. */
public record Lexicon(List<ActType> acts, List<FactType> facts, List<RoleType> roles) {

    public Lexicon {
        acts = List.copyOf(acts);
        facts = List.copyOf(facts);
        roles = List.copyOf(roles);
    }
}
