package uk.comity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.comity.asking.Counsel;
import uk.comity.asking.Question;
import uk.comity.norms.ActType;
import uk.comity.web.pages.Verdict;
import uk.comity.web.parts.Ladder;
import uk.comity.web.parts.ProtocolSpeaks;
import uk.comity.web.parts.ProtocolSpeaks.Strength;
import uk.comity.web.parts.Spoken;

/** Puts counsel into the words of the five answers. */
final class MayIVerdict {

    private final Counsel counsel;
    private final Speaking speaking;

    private final Optional<Question> more;

    private MayIVerdict(Counsel counsel, Speaking speaking, Optional<Question> more) {
        this.counsel = counsel;
        this.speaking = speaking;
        this.more = more;
    }

    /**
     * @param more the next question on which hangs what goes along with the act
     */
    static Verdict of(Counsel counsel, Speaking speaking, ActType.Silence silence, Optional<Question> more) {
        return new MayIVerdict(counsel, speaking, more).verdict(silence);
    }

    private Verdict verdict(ActType.Silence silence) {
        var answer = Verdict.Answer.of(counsel.answer());
        return new Verdict(
                answer,
                heading(answer, silence),
                why(answer, silence),
                counsel.because().map(line -> speaking.clauses(line.clauses())).orElse(List.of()),
                counsel.needs().stream()
                        .map(need -> new Verdict.Need(
                                Speaking.capital(speaking.own(need.sentence())),
                                speaking.clauses(need.because().clauses()),
                                Optional.empty()))
                        .toList(),
                counsel.mayDecide().stream().map(Speaking::capital).toList(),
                counsel.instead().map(speaking::own).orElse(""),
                counsel.ladder().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Ladder(
                                counsel.ladder().stream().map(this::rung).toList(), "", "")),
                advice(),
                setsOff());
    }

    private String heading(Verdict.Answer answer, ActType.Silence silence) {
        return switch (answer) {
            case PERMITTED -> "Yes, you may do this";
            case REFUSED -> "You cannot do this here";
            case HELD -> "Before this can go on, something more is needed";
            case REFERRED -> referred(counsel.ladder().getFirst());
            case SILENT ->
                switch (silence) {
                    case GOES_ON -> goesOn();
                    case NEEDS_A_POWER -> "The protocol gives nobody the power to do this";
                };
        };
    }

    private static String referred(Counsel.Rung first) {
        var to = Spoken.all(first.to());
        return first.says().equals("discusses") ? "Take this to " + to : "This is for " + to + " to decide";
    }

    /** A protocol that asks something of the person, or gives advice, is not said to leave the act out. */
    private String goesOn() {
        if (!setsOff().isEmpty() || !advice().isEmpty()) {
            return "You may go on. The protocol says what goes with it";
        }
        return more.isPresent()
                ? "You may go on. What goes with it hangs on more questions"
                : "The protocol does not cover this. You may go on.";
    }

    private String why(Verdict.Answer answer, ActType.Silence silence) {
        return switch (answer) {
            case HELD -> "";
            case PERMITTED, REFUSED, REFERRED ->
                counsel.because().map(line -> speaking.own(line.gist())).orElse("");
            case SILENT ->
                silence == ActType.Silence.NEEDS_A_POWER
                        ? "It changes what somebody else may do, so silence does not let it go on."
                        : "Nothing was assumed, and no rule of another council was borrowed.";
        };
    }

    private Ladder.Rung rung(Counsel.Rung rung) {
        var talks = rung.says().equals("discusses") ? ", who talk it over without deciding" : "";
        var within = rung.within().map(span -> ", within " + span).orElse("");
        return new Ladder.Rung(Speaking.capital(String.join(" or ", rung.to())) + talks + within, rung.consulting());
    }

    private List<ProtocolSpeaks> advice() {
        return counsel.others().stream()
                .filter(line -> !speaking.isLaw(line.pack()))
                .map(line -> new ProtocolSpeaks(
                        line.effect().equals("advise")
                                ? Strength.ADVICE
                                : line.clauses().isEmpty() ? Strength.LOCAL : Strength.RULE,
                        speaking.own(line.gist()) + detail(line),
                        speaking.clauses(line.clauses())))
                .distinct()
                .toList();
    }

    private static String detail(Counsel.Line line) {
        return switch (line.effect()) {
            case "wall" -> " Only these may know: " + line.detail() + ".";
            case "record" -> " It is entered in: " + line.detail() + ".";
            default -> "";
        };
    }

    private List<Verdict.Effect> setsOff() {
        var all = new ArrayList<Verdict.Effect>();
        counsel.duties()
                .forEach(owed -> all.add(new Verdict.Effect(
                        speaking.own(owed.because().gist()) + " " + Speaking.capital(owed.holder())
                                + " owes this to " + owed.claimant() + ": "
                                + speaking.own(owed.to()).toLowerCase(java.util.Locale.UK)
                                + owed.due()
                                        .map(day -> ", by the end of " + Spoken.day(day))
                                        .or(() -> owed.within().map(within -> ", " + within))
                                        .orElse("")
                                + (owed.local().isPresent()
                                        ? " (the council's own setting, not the protocol's)."
                                        : "."),
                        speaking.clauses(owed.because().clauses()))));
        counsel.tells()
                .forEach(told -> all.add(new Verdict.Effect(
                        Speaking.capital(Spoken.all(told.who())) + (told.who().size() == 1 ? " is" : " are") + " told"
                                + when(told.when()) + ".",
                        speaking.clauses(told.because().clauses()))));
        return all;
    }

    private static String when(String when) {
        return switch (when) {
            case "before" -> " before it is done";
            case "after" -> " afterwards";
            default -> "";
        };
    }
}
