package uk.comity.asking;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.comity.calendar.Clock;
import uk.comity.calendar.Deadline;
import uk.comity.calendar.WorkingCalendar;
import uk.comity.norms.ActType;
import uk.comity.norms.Answer;
import uk.comity.norms.Duty;
import uk.comity.norms.Effect;
import uk.comity.norms.Finding;
import uk.comity.norms.Judgement;
import uk.comity.norms.Ladder;
import uk.comity.norms.Rulebook;
import uk.comity.norms.Setting;
import uk.comity.norms.Span;

/** Puts verdicts into plain values: with offices by the council's titles and days by its calendar. */
public final class Counselling {

    private final Rulebook book;
    private final WorkingCalendar calendar;

    /**
     * @param calendar on which days are counted
     */
    public Counselling(Rulebook book, WorkingCalendar calendar) {
        this.book = book;
        this.calendar = calendar;
    }

    public Counsel of(Judgement judgement) {
        var answer = judgement.answer();
        var goesOn = goesOn(answer);
        var because = because(answer);
        var applied = judgement.applied();
        return new Counsel(
                word(answer),
                because.map(this::line),
                needs(answer),
                answer instanceof Answer.Refused(var _, var mayDecide, var _) ? titles(mayDecide) : List.of(),
                answer instanceof Answer.Refused(var _, var _, var instead) ? instead : Optional.empty(),
                answer instanceof Answer.Referred(var _, var ladder) ? rungs(ladder) : List.of(),
                goesOn ? each(applied, finding -> owed(finding, judgement)) : List.of(),
                goesOn ? each(applied, this::told) : List.of(),
                applied.stream()
                        .filter(finding -> because.filter(finding::equals).isEmpty())
                        .filter(finding -> isOther(finding.effect(), goesOn))
                        .map(this::line)
                        .toList());
    }

    private static boolean goesOn(Answer answer) {
        return switch (answer) {
            case Answer.Permitted _, Answer.Referred _, Answer.Silent _ -> true;
            case Answer.Refused _, Answer.Held _ -> false;
        };
    }

    private static boolean isOther(Effect effect, boolean goesOn) {
        return switch (effect) {
            case Effect.Owe _, Effect.Tell _ -> false;
            case Effect.Wall _, Effect.RecordIn _ -> goesOn;
            case Effect.Permit _, Effect.Refuse _, Effect.Hold _, Effect.Refer _, Effect.Advise _ -> true;
        };
    }

    private static <T> List<T> each(List<Finding> findings, Function<Finding, Stream<T>> of) {
        return findings.stream().flatMap(of).toList();
    }

    /** permitted, refused, held, referred or silent. */
    public static String word(Answer answer) {
        return answer.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static Optional<Finding> because(Answer answer) {
        return switch (answer) {
            case Answer.Permitted(var because) -> Optional.of(because);
            case Answer.Refused(var because, var _, var _) -> Optional.of(because);
            case Answer.Referred(var because, var _) -> Optional.of(because);
            case Answer.Held(var needs) -> needs.stream().findFirst().map(Answer.Need::because);
            case Answer.Silent _ -> Optional.empty();
        };
    }

    private List<Counsel.Need> needs(Answer answer) {
        return answer instanceof Answer.Held(var needs)
                ? needs.stream()
                        .map(need -> new Counsel.Need(need.fact(), need.sentence(), line(need.because())))
                        .toList()
                : List.of();
    }

    private Counsel.Line line(Finding finding) {
        var effect = finding.effect();
        var detail = switch (effect) {
            case Effect.Wall(var who) -> String.join(" and ", titles(who));
            case Effect.RecordIn(var register) -> register.replace('-', ' ');
            case Effect.Permit _,
                    Effect.Refuse _,
                    Effect.Hold _,
                    Effect.Refer _,
                    Effect.Owe _,
                    Effect.Tell _,
                    Effect.Advise _ -> "";
        };
        return new Counsel.Line(
                finding.pack(), finding.norm(), finding.clauses(), finding.gist(), effect.word(), detail);
    }

    private List<Counsel.Rung> rungs(Ladder ladder) {
        return ladder.rungs().stream()
                .map(rung -> new Counsel.Rung(
                        titles(rung.to()),
                        titles(rung.consulting()),
                        rung.says().name().toLowerCase(Locale.ROOT),
                        rung.within().map(Span::inWords)))
                .toList();
    }

    private Stream<Counsel.Owed> owed(Finding finding, Judgement judgement) {
        if (!(finding.effect() instanceof Effect.Owe(var duty))) {
            return Stream.of();
        }
        // Closure days stop the protocol's clocks and not those of the law.
        var clock = finding.pack().equals(judgement.pack().key()) ? Clock.PROTOCOL : Clock.STATUTORY;
        var sum = duty.within()
                .map(span -> Deadline.of(span, judgement.situation().day(), List.of(), calendar, clock));
        return Stream.of(new Counsel.Owed(
                String.join(" or ", titles(duty.holders())),
                String.join(" and ", titles(duty.claimants())),
                act(duty.to()),
                duty.time(),
                sum.flatMap(each -> each.due()),
                sum.map(each -> each.sentences()).orElse(List.of()),
                local(duty),
                line(finding)));
    }

    private Optional<String> local(Duty duty) {
        return duty.setting().flatMap(name -> book.council().findSetting(name)).map(Setting::meaning);
    }

    private Stream<Counsel.Told> told(Finding finding) {
        return finding.effect() instanceof Effect.Tell(var who, var when)
                ? Stream.of(new Counsel.Told(titles(who), when.name().toLowerCase(Locale.ROOT), line(finding)))
                : Stream.of();
    }

    private List<String> titles(List<String> roles) {
        return roles.stream().map(this::title).toList();
    }

    /** "the Monitoring Officer", by the council's own title. */
    public String title(String role) {
        var title = book.council().title(role, book.vocabulary());
        return title.startsWith("the ") ? title : "the " + title;
    }

    private String act(String name) {
        return book.vocabulary().findAct(name).map(ActType::title).orElse(name);
    }
}
