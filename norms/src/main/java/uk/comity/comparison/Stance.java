package uk.comity.comparison;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import uk.comity.norms.ActType;
import uk.comity.norms.Answer;
import uk.comity.norms.Example;
import uk.comity.norms.Finding;
import uk.comity.norms.Judgement;
import uk.comity.norms.Ladder;

/**
 * What one protocol says of one case.
 *
 * @param outcome which of the five answers; empty where the facts of the case do not settle it
 * @param because the norms that settle it; none where the protocol is silent
 * @param needs names of the facts that must hold first
 * @param ladder who decides, where an office does
 */
public record Stance(
        Optional<Example.Outcome> outcome, List<Finding> because, List<String> needs, Optional<Ladder> ladder) {

    public Stance {
        because = List.copyOf(because);
        needs = List.copyOf(needs);
    }

    static Stance of(Judgement judgement) {
        return switch (judgement.answer()) {
            case Answer.Permitted(var because) -> of(Example.Outcome.PERMITTED, because, Optional.empty());
            case Answer.Refused refused -> of(Example.Outcome.REFUSED, refused.because(), Optional.empty());
            case Answer.Referred(var because, var ladder) -> of(Example.Outcome.REFERRED, because, Optional.of(ladder));
            case Answer.Silent _ ->
                new Stance(Optional.of(Example.Outcome.SILENT), List.of(), List.of(), Optional.empty());
            case Answer.Held(var needs) -> held(needs);
        };
    }

    private static Stance of(Example.Outcome outcome, Finding because, Optional<Ladder> ladder) {
        return new Stance(Optional.of(outcome), List.of(because), List.of(), ladder);
    }

    private static Stance held(List<Answer.Need> needs) {
        var settled = needs.stream().allMatch(need -> need.because().status() == Finding.Status.DECISIVE);
        return new Stance(
                settled ? Optional.of(Example.Outcome.HELD) : Optional.empty(),
                needs.stream().map(Answer.Need::because).distinct().toList(),
                List.copyOf(new TreeSet<>(needs.stream().map(Answer.Need::fact).toList())),
                Optional.empty());
    }

    /** What keeps this stance apart from others of the same protocol on the same act. */
    List<Object> key() {
        return List.of(
                outcome,
                needs,
                because.stream().map(f -> f.pack() + ":" + f.norm()).toList());
    }

    /** How far two stances on the same case are apart. */
    Sharpness against(Stance other, ActType.Silence silence) {
        if (outcome.isEmpty() || other.outcome.isEmpty()) {
            return Sharpness.NONE;
        }
        var one = outcome.get();
        var two = other.outcome.get();
        if (one == two) {
            return alike(one, other);
        }
        if (one == Example.Outcome.SILENT || two == Example.Outcome.SILENT) {
            var permits = one == Example.Outcome.PERMITTED || two == Example.Outcome.PERMITTED;
            return permits && silence == ActType.Silence.GOES_ON ? Sharpness.SAID_ALOUD : Sharpness.SILENT;
        }
        if (one == Example.Outcome.REFERRED || two == Example.Outcome.REFERRED) {
            return Sharpness.ANOTHER_DECIDES;
        }
        return one == Example.Outcome.HELD || two == Example.Outcome.HELD ? Sharpness.ASKED_FIRST : Sharpness.OPPOSITE;
    }

    private Sharpness alike(Example.Outcome both, Stance other) {
        return switch (both) {
            case PERMITTED, REFUSED, SILENT -> Sharpness.NONE;
            case HELD -> needs.equals(other.needs) ? Sharpness.NONE : Sharpness.ASKED_FIRST;
            case REFERRED ->
                Ladders.order(ladder).equals(Ladders.order(other.ladder)) ? Sharpness.NONE : Sharpness.ANOTHER_DECIDES;
        };
    }
}
