package uk.comity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import uk.comity.aloud.ReadAloud;
import uk.comity.asking.Counsel;
import uk.comity.asking.Counselling;
import uk.comity.asking.Question;
import uk.comity.asking.Reply;
import uk.comity.asking.Verdict;
import uk.comity.asking.Wording;
import uk.comity.councils.Councils;
import uk.comity.norms.ActType;
import uk.comity.pictures.Pictures;
import uk.comity.web.forms.Ask;
import uk.comity.web.forms.Problem;
import uk.comity.web.forms.Sheet;
import uk.comity.web.pages.ClausePage;
import uk.comity.web.pages.JudgedPage;
import uk.comity.web.pages.MayIAnswerPage;
import uk.comity.web.pages.MayIAskPage;
import uk.comity.web.pages.MayIClashPage;
import uk.comity.web.parts.BackLink;
import uk.comity.web.parts.Choice;
import uk.comity.web.parts.DateInput;
import uk.comity.web.parts.ErrorSummary;
import uk.comity.web.parts.Field;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.LinkButton;
import uk.comity.web.parts.Prominence;
import uk.comity.web.parts.ProtocolSpeaks;
import uk.comity.web.parts.Section;
import uk.comity.web.parts.Spoken;
import uk.comity.web.parts.SummaryList;

/** Puts one step of May I? on a page. */
final class MayITold {

    private static final int MOST_REASONS = 4;

    private final MayIVisit it;
    private final Councils councils;
    private final Speaking speaking;
    private final Wording wording;

    MayITold(MayIVisit it, Councils councils) {
        this.it = it;
        this.councils = councils;
        this.speaking = Speaking.of(it.visit());
        this.wording = new Wording(it.asking());
    }

    ResponseEntity<String> question(Question question) {
        var ask = ask(question);
        var isSent = it.typed().text("asked").equals(question.name());
        var problem = isSent ? ask.check(it.typed()) : Optional.<Problem>empty();
        var shown = ask.question(it.typed(), problem);
        var kept = new ArrayList<>(it.sent(it.conversation().replies()).stream()
                .filter(sent -> !sent.name().equals(question.name()))
                .toList());
        kept.add(new Sheet.Sent("asked", question.name()));
        if (!it.typed().text("more").isEmpty()) {
            kept.add(new Sheet.Sent("more", "yes"));
        }
        var page = new MayIAskPage(
                back(),
                title().toLowerCase(Locale.UK),
                problem.map(_ -> ErrorSummary.of(List.of(shown))),
                shown,
                it.path(),
                kept,
                question.reasons().stream()
                        .limit(MOST_REASONS)
                        .map(reason -> new MayIAskPage.Why(reason.gist(), speaking.clauses(reason.clauses())))
                        .toList(),
                question.form() instanceof Question.Choices ? MayIAskPage.Form.CHOICES : MayIAskPage.Form.WRITTEN,
                said());
        return Html.page(
                problem.isPresent() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK,
                Html.PAGES.pagesMayIAsk(it.visit().frame("May I? " + title(), Section.MAY_I), page));
    }

    private Ask ask(Question question) {
        var field = Field.of(question.name(), speaking.own(question.words())).as(Prominence.PAGE);
        return switch (question.form()) {
            case Question.Choices(var of) -> {
                var choices = new ArrayList<Choice>();
                of.forEach(choice -> choices.add(choice(choice)));
                choices.add(Choice.of(Reply.UNKNOWN, "I do not know"));
                yield new Ask.One(field, choices, Ask.Look.STACKED, "Choose an answer. \"I do not know\" is one too.");
            }
            case Question.Number _ -> new Ask.Line(field, 9, "Write a number in figures, such as 5.");
            case Question.Day _ -> new Ask.Day(field, "Write a day.");
        };
    }

    private Choice choice(Question.Choice choice) {
        var label = Choice.of(choice.value(), Speaking.capital(speaking.own(choice.label())));
        return choice.also().isEmpty()
                ? label
                : label.withHint("Choose this too if you are: " + speaking.own(String.join("; ", choice.also())) + ".");
    }

    ResponseEntity<String> contradicted(String sentence) {
        var page = new MayIClashPage(back(), title(), speaking.own(sentence), said());
        return Html.page(
                HttpStatus.UNPROCESSABLE_CONTENT,
                Html.PAGES.pagesMayIClash(it.visit().frame("May I? " + title(), Section.MAY_I), page));
    }

    ResponseEntity<String> verdict(Verdict verdict) {
        var counselling = new Counselling(it.book(), it.visit().register().calendar());
        var counsel = counselling.of(verdict.judgement());
        var page = new MayIAnswerPage(
                back(),
                title(),
                "This is the answer for " + Spoken.day(it.day()) + ".",
                MayIVerdict.of(counsel, speaking, silence(), verdict.more()),
                remarks(verdict, counselling),
                start(counsel),
                verdict.more()
                        .map(_ -> new Link(
                                "answer at most " + Spoken.count(verdict.moreAtMost(), "more question"),
                                it.address(it.conversation().replies(), "more=yes"))),
                counsel.duties().stream()
                        .filter(owed -> owed.due().isPresent())
                        .map(owed -> new MayIAnswerPage.Worked(
                                "How " + Spoken.day(owed.due().orElseThrow()) + " was worked out", owed.sum()))
                        .toList(),
                new Link("How this was judged", it.address(it.conversation().replies(), "how=yes")),
                law(counsel),
                said(),
                again());
        return Html.page(Html.PAGES.pagesMayIAnswer(it.visit().frame("May I? " + title(), Section.MAY_I), page));
    }

    /** How the case was judged, as a picture and in words. */
    ResponseEntity<String> judged(Verdict verdict) {
        var picture = Pictures.trace(verdict.judgement(), ReadAloud.of(it.book()));
        var page = new JudgedPage(
                "How this was judged: " + title().toLowerCase(Locale.UK),
                List.of("A thick line settled it, a dashed one stood back, a dotted one waits for something."),
                new ClausePage.Drawing(picture.svg("judged"), picture.twin()),
                speaking.clauses(verdict.judgement().findings().stream()
                        .filter(finding -> finding.effect().decides())
                        .flatMap(finding -> finding.clauses().stream())
                        .distinct()
                        .toList()),
                new Link("Back to the answer", it.address(it.conversation().replies())));
        return Html.page(Html.PAGES.pagesJudged(it.visit().frame(page.title(), Section.MAY_I), page));
    }

    private ActType.Silence silence() {
        return it.book().vocabulary().findAct(it.act()).map(ActType::silence).orElse(ActType.Silence.GOES_ON);
    }

    private String title() {
        return speaking.act(it.act());
    }

    private BackLink back() {
        return BackLink.to(it.conversation().replies().isEmpty() ? it.visit().at("may-i") : it.address(it.before()));
    }

    private SummaryList said() {
        var rows = new ArrayList<SummaryList.Row>();
        it.conversation()
                .replies()
                .forEach((name, reply) -> rows.add(SummaryList.Row.changeable(
                        speaking.own(wording.question(name)),
                        speaking.own(wording.answer(name, reply)),
                        it.address(it.conversation().replies(), "change=" + name))));
        return SummaryList.of(rows);
    }

    private List<String> remarks(Verdict verdict, Counselling counselling) {
        var remarks = new ArrayList<String>();
        verdict.unknown()
                .forEach(question -> remarks.add("You did not know: " + speaking.own(question.words()) + " "
                        + question.supply()
                                .map(speaking::own)
                                .orElseGet(() -> question.teller()
                                        .map(role -> Speaking.capital(counselling.title(role)) + " can tell.")
                                        .orElse(""))));
        if (!verdict.eitherWay().isEmpty()) {
            remarks.add("We asked no more, for whatever else is so, the answer is the same.");
        }
        return remarks;
    }

    /** A button that starts the act, where its kind is built and the answer lets it begin. */
    private Optional<LinkButton> start(Counsel counsel) {
        if (counsel.answer().matches("refused|held")) {
            return Optional.empty();
        }
        if (it.act().equals("enquiry.raise")) {
            var query = new ArrayList<String>();
            it.conversation().replies().forEach((name, reply) -> {
                if (!name.equals("who") && !name.equals("whom")) {
                    query.add((name.matches("capacity|subject") ? name : "fact-" + name) + "=" + reply.written());
                }
            });
            return Optional.of(LinkButton.of(
                    title(), it.visit().at("enquiries/new") + (query.isEmpty() ? "" : "?" + String.join("&", query))));
        }
        if (it.act().matches("inspection\\.request(-copy)?")) {
            var query = new ArrayList<String>();
            it.conversation().replies().forEach((name, reply) -> {
                if (!name.equals("who") && !name.equals("whom")) {
                    query.add((name.equals("capacity") ? name : "fact-" + name) + "=" + reply.written());
                }
            });
            if (it.act().endsWith("-copy")) {
                query.add("sort=copy");
            }
            return Optional.of(LinkButton.of(
                    title(), it.visit().at("requests/new") + (query.isEmpty() ? "" : "?" + String.join("&", query))));
        }
        return it.act().startsWith("contact.")
                ? Optional.of(LinkButton.of("Go to contact", it.visit().at("contact")))
                : it.act().startsWith("enquiry.")
                        ? Optional.of(
                                LinkButton.of("Go to the enquiries", it.visit().at("enquiries")))
                        : Optional.empty();
    }

    private List<ProtocolSpeaks> law(Counsel counsel) {
        return counsel.others().stream()
                .filter(line -> speaking.isLaw(line.pack()))
                .map(line -> new ProtocolSpeaks(
                        ProtocolSpeaks.Strength.LAW, speaking.own(line.gist()), speaking.clauses(line.clauses())))
                .distinct()
                .toList();
    }

    private MayIAnswerPage.Again again() {
        var others = councils.list().stream()
                .filter(council -> !council.key().equals(it.visit().council().key()))
                .map(council -> new Link(
                        council.name(),
                        "/" + council.key() + "/may-i/" + it.act() + (it.query().isEmpty() ? "" : "?" + it.query())))
                .toList();
        return new MayIAnswerPage.Again(
                DateInput.of(Field.of("on", "Ask for another day"), it.day()),
                it.path(),
                it.sent(it.conversation().replies()).stream()
                        .filter(sent -> !sent.name().equals("on"))
                        .toList(),
                others,
                new Link("Ask something else", it.visit().at("may-i")));
    }
}
