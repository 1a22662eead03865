package uk.comity.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.comity.norms.ActType;
import uk.comity.norms.Answer;
import uk.comity.norms.Duty;
import uk.comity.norms.Effect;
import uk.comity.norms.Finding;
import uk.comity.norms.Judgement;
import uk.comity.norms.Ladder;
import uk.comity.norms.Route;
import uk.comity.norms.Rulebook;

/** Writes a judgement down as a ruling: plain values that read the same for ever. */
final class Rulings {

    private final Sentences sentences;

    /** In the words of the rulebook that judged. */
    Rulings(Rulebook rulebook) {
        this.sentences = new Sentences(rulebook);
    }

    /** What is recorded where no protocol was in force on the day. */
    static Ruling withoutProtocol() {
        return Ruling.of("silent", List.of(), List.of(), List.of(), "", "");
    }

    /** What is recorded where a ladder has no further rung. */
    static Ruling ladderEnded(Ruling ruling) {
        return ruling.refusedSince("Every office that this protocol names has spoken. There is no further step in it.");
    }

    /** What is recorded where the act needs a power that nobody was given. */
    static Ruling withoutPower(Ruling ruling) {
        return ruling.refusedSince("This protocol gives nobody the power to do that.");
    }

    /**
     * What comes of a ruling at the desk: a ladder may have ended, and an act that needs a power does not go on in silence.
     *
     * @param rung on which rung of a ladder a referral would start
     */
    static Ruling settled(Rulebook rulebook, String act, Ruling ruling, int rung) {
        if (ruling.answer().equals("referred") && rung >= ruling.ladder().size()) {
            return ladderEnded(ruling);
        }
        var power =
                rulebook.vocabulary().findAct(act).map(ActType::silence).filter(ActType.Silence.NEEDS_A_POWER::equals);
        return ruling.answer().equals("silent") && power.isPresent() ? withoutPower(ruling) : ruling;
    }

    Ruling of(Judgement judgement) {
        var lines = judgement.findings().stream().map(this::line).toList();
        var plain = Ruling.of(
                word(judgement.answer()),
                lines,
                duties(judgement),
                tells(judgement),
                id(judgement.pack()),
                judgement.engine());
        return answered(plain, judgement).trying(routes(judgement));
    }

    private Ruling answered(Ruling plain, Judgement judgement) {
        return switch (judgement.answer()) {
            case Answer.Silent() -> plain;
            case Answer.Permitted(var because) -> plain.because(line(because));
            case Answer.Refused(var because, var mayDecide, var instead) ->
                plain.because(line(because)).otherwise(mayDecide, instead);
            case Answer.Referred(var because, var ladder) ->
                plain.because(line(because)).upTheLadder(rungs(ladder));
            case Answer.Held(var needs) ->
                plain.needing(needs(needs)).because(line(needs.getFirst().because()));
        };
    }

    private List<Ruling.Tried> routes(Judgement judgement) {
        return sentences.rulebook().routes(judgement).stream()
                .map(route -> new Ruling.Tried(
                        route.way().word(),
                        route.way().title(),
                        word(route.said()),
                        route.steps().stream().map(this::step).toList()))
                .toList();
    }

    private Ruling.Step step(Route.Step step) {
        return new Ruling.Step(
                step.pack(),
                step.norm(),
                step.clauses(),
                step.gist(),
                word(step.said()),
                step.defeatedBy().orElse(""),
                step.because().stream().map(sentences::of).toList());
    }

    private static String word(Route.Said said) {
        return said.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<Ruling.Need> needs(List<Answer.Need> needs) {
        return needs.stream()
                .map(need -> new Ruling.Need(
                        need.fact(), need.sentence(), need.because().clauses()))
                .toList();
    }

    private static List<Ruling.Told> tells(Judgement judgement) {
        var told = new ArrayList<Ruling.Told>();
        for (var finding : judgement.applied()) {
            if (finding.effect() instanceof Effect.Tell(var who, var when)) {
                told.add(new Ruling.Told(
                        finding.norm(),
                        finding.clauses(),
                        finding.gist(),
                        who,
                        when.name().toLowerCase(Locale.ROOT)));
            }
        }
        return told;
    }

    private Ruling.Line line(Finding finding) {
        return new Ruling.Line(
                finding.pack(),
                finding.norm(),
                finding.clauses(),
                finding.gist(),
                finding.effect().word(),
                finding.status().name().toLowerCase(Locale.ROOT),
                finding.defeatedBy(),
                finding.facts().stream().map(sentences::of).toList());
    }

    private static List<Ruling.Owed> duties(Judgement judgement) {
        var owed = new ArrayList<Ruling.Owed>();
        for (var finding : judgement.applied()) {
            if (finding.effect() instanceof Effect.Owe(var duty)) {
                owed.add(owed(finding, duty));
            }
        }
        return owed;
    }

    private static Ruling.Owed owed(Finding finding, Duty duty) {
        return new Ruling.Owed(
                finding.norm(),
                finding.clauses(),
                finding.gist(),
                duty.holder(),
                duty.claimant(),
                duty.to(),
                duty.timeTerms(),
                duty.strength().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                duty.setting().orElse(""),
                duty.or().map(Duty.Or::to).orElse(""),
                duty.or().map(Duty.Or::stating).orElse(""),
                duty.pause().map(Duty.Pause::from).orElse(""),
                duty.pause().map(Duty.Pause::until).orElse(""),
                duty.contested().orElse(""),
                duty.extension().map(more -> new Ruling.MoreTime(more.by().inWords(), more.times(), more.consent())));
    }

    static List<DeskEntry.RungOf> rungs(Ladder ladder) {
        return ladder.rungs().stream()
                .map(rung -> new DeskEntry.RungOf(
                        rung.to(), rung.consulting(), rung.says().name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static String id(Judgement.PackId pack) {
        return pack.key() + " " + pack.version() + " " + pack.digest();
    }

    static String word(Answer answer) {
        return switch (answer) {
            case Answer.Permitted _ -> "permitted";
            case Answer.Refused _ -> "refused";
            case Answer.Held _ -> "held";
            case Answer.Referred _ -> "referred";
            case Answer.Silent _ -> "silent";
        };
    }
}
