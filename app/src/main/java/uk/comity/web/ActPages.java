package uk.comity.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import uk.comity.acts.Act;
import uk.comity.acts.Outcome;
import uk.comity.acts.Receipt;
import uk.comity.acts.Ruling;
import uk.comity.acts.Submission;
import uk.comity.acts.Weighed;
import uk.comity.web.forms.Ask;
import uk.comity.web.forms.FactAsks;
import uk.comity.web.forms.Filled;
import uk.comity.web.forms.Form;
import uk.comity.web.forms.Problem;
import uk.comity.web.pages.ActPage;
import uk.comity.web.pages.CheckPage;
import uk.comity.web.pages.StoppedPage;
import uk.comity.web.pages.Verdict;
import uk.comity.web.parts.Button;
import uk.comity.web.parts.ErrorSummary;
import uk.comity.web.parts.FormKeys;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.ProtocolSpeaks;
import uk.comity.web.parts.Question;
import uk.comity.web.parts.Timeline;

/** The way of every act through the pages: the form, reading over, sending. */
final class ActPages {

    /** What the pressed button says to do with the form. */
    static final String STEP = "step";

    private static final String CHECK = "check";
    private static final String CHANGE = "change";
    private static final String SEND = "send";

    private ActPages() {}

    /** The empty form. */
    static <A extends Act> ResponseEntity<String> ask(Visit visit, Offer<A> offer, Form known) {
        var keys = keys(visit, UUID.randomUUID(), offer.seen());
        return form(visit, offer, known, keys, Map.of(), Optional.empty(), HttpStatus.OK);
    }

    /** The empty form, where the act is offered; else there is no such page. */
    static <A extends Act> ResponseEntity<String> ask(Visit visit, Optional<Offer<A>> offered) {
        return offered.map(offer -> ask(visit, offer, Form.EMPTY)).orElseGet(() -> Html.notThere(visit));
    }

    /** A form that was sent, where the act is offered; else there is no such page. */
    static <A extends Act> ResponseEntity<String> submit(Visit visit, Optional<Offer<A>> offered, Form typed) {
        return offered.map(offer -> submit(visit, offer, typed)).orElseGet(() -> Html.notThere(visit));
    }

    /** A form that was sent: to be read over, to be changed, or to be entered. */
    static <A extends Act> ResponseEntity<String> submit(Visit visit, Offer<A> offer, Form typed) {
        var actId = typed.actId();
        var keys = keys(visit, actId, seen(typed));
        if (typed.text(STEP).equals(CHANGE)) {
            return form(visit, offer, typed, keys, Map.of(), Optional.empty(), HttpStatus.OK);
        }
        return switch (offer.sheet().read(typed)) {
            case Filled.Wanting<A>(var problems) ->
                form(visit, offer, typed, keys, problems, Optional.empty(), HttpStatus.UNPROCESSABLE_CONTENT);
            case Filled.Whole<A>(var act) -> {
                var submission = submission(visit, offer, typed, act, actId, seen(typed));
                yield typed.text(STEP).equals(SEND)
                        ? send(visit, offer, typed, keys, submission)
                        : check(visit, offer, typed, keys, submission);
            }
        };
    }

    private static <A extends Act> ResponseEntity<String> check(
            Visit visit, Offer<A> offer, Form typed, FormKeys keys, Submission submission) {
        return switch (visit.council().desk().weigh(submission)) {
            case Weighed.NotYours() -> Html.notThere(visit);
            case Weighed.OutOfTurn(var sentence, var _) ->
                form(visit, offer, typed, keys, Map.of(), Optional.of(sentence), HttpStatus.CONFLICT);
            case Weighed.Judged(var ruling, var _) -> {
                var open = unanswered(offer, typed, ruling);
                yield open.isEmpty()
                        ? readOver(visit, offer, typed, keys, verdict(offer, typed, ruling))
                        : form(visit, offer, typed, keys, open, Optional.empty(), HttpStatus.UNPROCESSABLE_CONTENT);
            }
        };
    }

    private static <A extends Act> ResponseEntity<String> send(
            Visit visit, Offer<A> offer, Form typed, FormKeys keys, Submission submission) {
        return switch (visit.council().desk().perform(submission)) {
            case Outcome.Done(var receipt, var _) -> Html.seeOther(visit.at("receipts/" + receipt.index()));
            case Outcome.Referred(var receipt, var _, var _) -> Html.seeOther(visit.at("receipts/" + receipt.index()));
            case Outcome.Refused(var receipt, var ruling) ->
                stopped(visit, offer, receipt, verdict(offer, typed, ruling));
            case Outcome.Held(var receipt, var ruling) -> stopped(visit, offer, receipt, verdict(offer, typed, ruling));
            case Outcome.OutOfTurn(var sentence, var _) ->
                form(visit, offer, typed, keys, Map.of(), Optional.of(sentence), HttpStatus.CONFLICT);
            case Outcome.Stale(var _, var since) -> {
                var last = OptionalLong.of(since.getLast().index());
                var changed = new Timeline(since.stream().map(offer.telling()).toList());
                var button = Button.of("Go on with your answers").sending(STEP, CHECK);
                var again = keys(visit, submission.actId(), last);
                yield Html.page(
                        HttpStatus.CONFLICT,
                        Html.PAGES.pagesCheck(
                                frame(visit, offer, "Somebody was quicker"),
                                page(offer, typed, again, Optional.empty(), Optional.of(changed), button)));
            }
            case Outcome.NotYours() -> Html.notThere(visit);
        };
    }

    private static <A extends Act> ResponseEntity<String> form(
            Visit visit,
            Offer<A> offer,
            Form typed,
            FormKeys keys,
            Map<String, Problem> problems,
            Optional<String> outOfTurn,
            HttpStatus status) {
        var asks = offer.sheet().all();
        var guidance = Guidance.on(
                offer.speaking(), offer.name(), offer.speaking().visit().day(), asks);
        var asked = asks.stream()
                .map(ask -> new ActPage.Asked(
                        guidance.under(ask).question(typed, Optional.ofNullable(problems.get(ask.name()))),
                        guidance.beside(ask)))
                .toList();
        var page = new ActPage(
                offer.heading(),
                offer.place().about(),
                summary(offer, asked.stream().map(ActPage.Asked::question).toList(), outOfTurn),
                above(visit, offer, guidance),
                asked,
                keys,
                offer.place().action(),
                Button.of("Read it over").sending(STEP, CHECK));
        return Html.page(status, Html.PAGES.pagesAct(frame(visit, offer, offer.heading()), page));
    }

    /** What the protocol says of the act as far as it is known before anything is sent. */
    private static <A extends Act> List<ProtocolSpeaks> above(Visit visit, Offer<A> offer, Guidance guidance) {
        return offer.sample()
                .map(act -> visit.council()
                        .desk()
                        .weigh(submission(visit, offer, Form.EMPTY, act, new UUID(0, 0), OptionalLong.empty())))
                .map(weighed -> switch (weighed) {
                    case Weighed.Judged(var ruling, var _) -> guidance.above(ruling);
                    case Weighed.OutOfTurn _, Weighed.NotYours _ -> List.<ProtocolSpeaks>of();
                })
                .orElse(List.of());
    }

    private static Optional<ErrorSummary> summary(
            Offer<?> offer, List<Question> questions, Optional<String> outOfTurn) {
        if (outOfTurn.isPresent()) {
            return Optional.of(new ErrorSummary(
                    "This cannot be done as it stands",
                    List.of(new Link(offer.speaking().own(outOfTurn.get()), "#main-content"))));
        }
        return questions.stream().anyMatch(each -> each.field().hasProblem())
                ? Optional.of(ErrorSummary.of(questions))
                : Optional.empty();
    }

    private static <A extends Act> ResponseEntity<String> readOver(
            Visit visit, Offer<A> offer, Form typed, FormKeys keys, Verdict verdict) {
        var goesOn = verdict.answer().goesOn();
        var button = goesOn
                ? Button.of(offer.heading()).sending(STEP, SEND)
                : Button.of("Put it on record that you asked")
                        .as(Button.Look.SECONDARY)
                        .sending(STEP, SEND);
        var page = page(offer, typed, renewed(visit, keys), Optional.of(verdict), Optional.empty(), button);
        return Html.page(
                goesOn ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT,
                Html.PAGES.pagesCheck(frame(visit, offer, goesOn ? "Check your answers" : verdict.heading()), page));
    }

    private static <A extends Act> CheckPage page(
            Offer<A> offer,
            Form typed,
            FormKeys keys,
            Optional<Verdict> verdict,
            Optional<Timeline> changed,
            Button button) {
        var rows = offer.sheet().answers(typed).entrySet().stream()
                .map(each -> new CheckPage.Row(
                        each.getKey().field().label(),
                        each.getValue(),
                        each.getKey().question(typed, Optional.empty()).firstId()))
                .toList();
        return new CheckPage(
                offer.heading(),
                offer.place().about(),
                verdict,
                changed,
                rows,
                offer.sheet().sent(typed),
                keys,
                offer.place().action(),
                button);
    }

    /** Puts a ruling on what was typed, in which nothing is to be put right, into words. */
    private static <A extends Act> Verdict verdict(Offer<A> offer, Form typed, Ruling ruling) {
        return offer.verdicts().apply(offer.sheet().act().apply(typed)).of(ruling);
    }

    private static <A extends Act> ResponseEntity<String> stopped(
            Visit visit, Offer<A> offer, Receipt receipt, Verdict verdict) {
        var page = new StoppedPage(
                offer.heading(),
                verdict,
                "That you asked is on record, as entry " + receipt.index() + ".",
                new Link("See the receipt", visit.at("receipts/" + receipt.index())),
                wayOn(visit, offer, receipt));
        return Html.page(
                HttpStatus.UNPROCESSABLE_CONTENT,
                Html.PAGES.pagesStopped(frame(visit, offer, verdict.heading()), page));
    }

    /** Where a kind keeps what was asked, it goes on there. */
    private static Link wayOn(Visit visit, Offer<?> offer, Receipt receipt) {
        return receipt.entries().size() > 1
                ? new Link("Go to the request", Addresses.of(visit, receipt.folio()))
                : offer.place().back();
    }

    /**
     * The act that would be sent has an id of its own: whoever comes back from a refusal and changes an answer does
     * something else, and must not be given the old answer again.
     */
    private static FormKeys renewed(Visit visit, FormKeys keys) {
        return new FormKeys(visit.csrf(), UUID.randomUUID().toString(), keys.seen());
    }

    /** The questions of this form on which the protocol turns here, and that were left open. */
    private static <A extends Act> Map<String, Problem> unanswered(Offer<A> offer, Form typed, Ruling ruling) {
        var open = new LinkedHashMap<String, Problem>();
        var asked = new HashMap<String, Ask>();
        offer.sheet().all().forEach(ask -> asked.put(ask.name(), ask));
        for (var need : ruling.needs()) {
            var field = FactAsks.field(need.fact());
            if (asked.containsKey(field) && !offer.sheet().declared(typed).containsKey(need.fact())) {
                open.put(field, Problem.of("Answer this: what the protocol says turns on it."));
            }
        }
        return open;
    }

    private static <A extends Act> Submission submission(
            Visit visit, Offer<A> offer, Form typed, A act, UUID actId, OptionalLong seen) {
        return new Submission(
                actId,
                visit.me(),
                offer.inNameOf().apply(act),
                visit.council().now(),
                offer.folio().apply(actId),
                seen,
                "",
                offer.sheet().declared(typed),
                act);
    }

    private static uk.comity.web.parts.Frame frame(Visit visit, Offer<?> offer, String title) {
        return visit.frame(
                title + offer.place().tab(),
                offer.place().section(),
                offer.place().wayUp().toArray(Link[]::new));
    }

    private static FormKeys keys(Visit visit, UUID actId, OptionalLong seen) {
        return new FormKeys(visit.csrf(), actId.toString(), seen.isPresent() ? Long.toString(seen.getAsLong()) : "");
    }

    private static OptionalLong seen(Form typed) {
        var text = typed.text(FormKeys.SEEN);
        return text.matches("[0-9]{1,18}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }
}
