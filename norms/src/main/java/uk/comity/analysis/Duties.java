package uk.comity.analysis;

import java.util.ArrayList;
import java.util.List;
import uk.comity.norms.Claim;
import uk.comity.norms.Duty;
import uk.comity.norms.Effect;
import uk.comity.norms.Example;
import uk.comity.norms.Norm;

/** Duties without a time, duties that nobody may discharge, and clocks that stand still for ever. */
final class Duties {

    private final Desk desk;
    private final List<Observation> found = new ArrayList<>();

    Duties(Desk desk) {
        this.desk = desk;
    }

    List<Observation> find() {
        for (var norm : desk.pack().norms()) {
            if (norm.effect() instanceof Effect.Owe(var duty)) {
                duty(norm, duty);
            }
        }
        return found;
    }

    private void duty(Norm norm, Duty duty) {
        var who = desk.title(duty.holder());
        if (duty.within().isEmpty() && duty.until().isEmpty()) {
            found.add(Observation.of(
                    Sort.DUTY_WITHOUT_END,
                    List.of(norm.id()),
                    norm.clauses(),
                    "\"" + norm.gist() + "\" gives " + who + " no time for it, and no setting of the council's does."));
        }
        duty.contested()
                .ifPresent(why -> found.add(Observation.of(
                        Sort.CONTESTED,
                        List.of(norm.id()),
                        norm.clauses(),
                        "\"" + norm.gist() + "\" leaves its time open: " + why)));
        duty.pause()
                .filter(pause -> pause.from().equals(pause.until()))
                .ifPresent(pause -> found.add(Observation.of(
                        Sort.NO_START,
                        List.of(norm.id()),
                        norm.clauses(),
                        "The clock of \"" + norm.gist() + "\" stops with \"" + desk.act(pause.from())
                                + "\" and nothing else starts it again.")));
        longer(norm, duty);
        var barred = desk.cases()
                .find(duty.to(), new Claim.Not(new Claim.Answers(Example.Outcome.REFUSED)))
                .isEmpty();
        if (barred) {
            found.add(Observation.of(
                    Sort.DUTY_BARRED,
                    List.of(norm.id()),
                    norm.clauses(),
                    "\"" + norm.gist() + "\" asks " + who + " for what is refused in every case: \""
                            + desk.act(duty.to()) + "\"."));
        }
    }

    /** More time by consent is agreed to by an act of the same kind, which needs a power as any act that changes what is owed. */
    private void longer(Norm norm, Duty duty) {
        var agreeing = duty.to().substring(0, duty.to().indexOf('.') + 1) + "agree-extension";
        var known = duty.extension().isPresent()
                && desk.vocabulary().findAct(agreeing).isPresent();
        if (known
                && desk.cases()
                        .find(agreeing, new Claim.Answers(Example.Outcome.PERMITTED))
                        .isEmpty()) {
            found.add(Observation.of(
                    Sort.NOBODYS_POWER,
                    List.of(agreeing),
                    norm.clauses(),
                    "\"" + norm.gist()
                            + "\" lets the time be made longer, and no norm lets anybody agree to that: write"
                            + " one on \"" + desk.act(agreeing) + "\"."));
        }
    }
}
