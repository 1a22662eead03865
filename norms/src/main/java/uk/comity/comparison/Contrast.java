package uk.comity.comparison;

import java.util.List;
import java.util.Set;
import uk.comity.norms.Fact;

/**
 * A case that two protocols answer differently, told to all that are compared.
 *
 * @param sharpness how far the sharpest two are apart
 * @param facts as few as make the two answer so; no other fact would change their answers
 * @param one place of the first of the two among the packs
 * @param other place of the second
 * @param stances what each says, in the order of the packs, where all else that it asks for is as it mostly is
 * @param concepts of the clauses that the two rest on
 */
public record Contrast(
        String act,
        Sharpness sharpness,
        List<Fact> facts,
        int one,
        int other,
        List<Stance> stances,
        Set<String> concepts) {

    public Contrast {
        facts = List.copyOf(facts);
        stances = List.copyOf(stances);
        concepts = Set.copyOf(concepts);
    }
}
