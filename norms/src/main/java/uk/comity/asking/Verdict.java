package uk.comity.asking;

import java.util.List;
import java.util.Optional;
import uk.comity.norms.Judgement;

/**
 * What an act comes to.
 *
 * @param judgement the answer with its trace
 * @param unknown what the person could not tell and on which it hangs; empty unless it is held for that
 * @param eitherWay facts that were not asked for because it comes to the same either way, and that were taken one way so
 *     that a clause can be named
 * @param more a question that no longer changes the answer, but tells what the act sets off
 * @param moreAtMost how many such questions there can still be
 */
public record Verdict(
        Judgement judgement, List<Question> unknown, List<String> eitherWay, Optional<Question> more, int moreAtMost) {

    public Verdict {
        unknown = List.copyOf(unknown);
        eitherWay = List.copyOf(eitherWay);
    }
}
