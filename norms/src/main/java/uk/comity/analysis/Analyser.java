package uk.comity.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.comity.norms.Claim;
import uk.comity.norms.Contradictions;
import uk.comity.norms.Example;
import uk.comity.norms.Norm;
import uk.comity.norms.Rulebook;

/** Finds what is weak in a council's protocol, each weakness once for each pair or norm, with one worked case. */
public final class Analyser {

    private final Desk desk;

    private Analyser(Rulebook rulebook) {
        this.desk = new Desk(rulebook);
    }

    /** Everything that is weak in the council's pack of a rulebook, gravest first. */
    public static List<Observation> of(Rulebook rulebook) {
        return new Analyser(rulebook).all();
    }

    private List<Observation> all() {
        var all = new ArrayList<Observation>();
        all.addAll(meeting());
        all.addAll(new Silences(desk).find());
        all.addAll(new Ladders(desk).find());
        all.addAll(new Duties(desk).find());
        all.addAll(new Walls(desk).find());
        all.sort(Comparator.comparing(Observation::sort));
        return all.stream().map(this::answered).toList();
    }

    /** What the pack answers, or keeps silent on by choice, that is not found any more. */
    public static List<Unmatched> unmatched(Rulebook rulebook, List<Observation> found) {
        var desk = new Desk(rulebook);
        var unmatched = new ArrayList<Unmatched>();
        for (var answer : desk.pack().answers()) {
            if (found.stream()
                    .noneMatch(one -> answer.finding().equals(one.sort().word())
                            && answer.about().equals(one.about()))) {
                unmatched.add(new Unmatched(
                        answer.place(),
                        "The answer to \"" + answer.finding() + "\" about " + String.join(" and ", answer.about())
                                + " answers nothing that is found."));
            }
        }
        for (var silence : desk.pack().silences()) {
            if (desk.cases()
                    .find(silence.act(), new Claim.Answers(Example.Outcome.SILENT), new Claim.Holds(silence.when()))
                    .isEmpty()) {
                unmatched.add(new Unmatched(
                        silence.place(),
                        "It says that the document is silent on \"" + desk.act(silence.act())
                                + "\" by choice, and in every such case a norm answers."));
            }
        }
        return unmatched;
    }

    private Observation answered(Observation one) {
        return desk.pack().answers().stream()
                .filter(answer -> answer.finding().equals(one.sort().word())
                        && answer.about().equals(one.about()))
                .findFirst()
                .map(answer -> one.answered(answer.why()))
                .orElse(one);
    }

    private List<Observation> meeting() {
        var found = new ArrayList<Observation>();
        var vocabulary = desk.vocabulary();
        var contradictions = Contradictions.in(desk.pack(), vocabulary);
        for (var pair : contradictions.pairs()) {
            if (!pair.bothRefer()) {
                var clauses = new ArrayList<>(pair.first().clauses());
                clauses.addAll(pair.second().clauses());
                found.add(Observation.of(
                        Sort.CONTRADICTION,
                        List.of(pair.first().id(), pair.second().id()),
                        clauses,
                        pair.sentence(vocabulary)));
            }
        }
        for (var norm : contradictions.neverApplying()) {
            found.add(Observation.of(
                    Sort.NEVER_APPLIES,
                    List.of(norm.id()),
                    norm.clauses(),
                    "\"" + norm.gist() + "\" can never apply: no case fulfils its conditions."));
        }
        var dead = found.stream()
                .filter(one -> one.sort() == Sort.NEVER_APPLIES)
                .flatMap(one -> one.about().stream())
                .toList();
        for (var norm : desk.pack().norms()) {
            if (!dead.contains(norm.id()) && !matters(norm)) {
                found.add(neverMatters(norm));
            }
        }
        return found;
    }

    /** Whether there is a case in which the norm has a part in what comes out. */
    private boolean matters(Norm norm) {
        var cases = desk.cases(norm);
        var open = norm.on().stream().filter(act -> cases.has(act, norm.id())).toList();
        return open.isEmpty()
                || open.stream()
                        .anyMatch(act -> cases.find(act, desk.counts(norm)).isPresent());
    }

    private Observation neverMatters(Norm norm) {
        var one = Observation.of(
                Sort.NEVER_MATTERS,
                List.of(norm.id()),
                norm.clauses(),
                "\"" + norm.gist() + "\" never makes a difference: wherever it applies, another norm goes before it.");
        return desk.applies(norm)
                .map(found -> one.with(
                        "It applies " + found.when(desk.vocabulary()) + "; but there it is set aside or outranked."))
                .orElse(one);
    }
}
