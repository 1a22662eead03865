package uk.comity.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import uk.comity.acts.DeskEntry;
import uk.comity.acts.Entered;
import uk.comity.acts.Outcome;
import uk.comity.acts.PersonId;
import uk.comity.acts.Receipt;
import uk.comity.acts.Ruling;
import uk.comity.acts.Weighed;

/** Answers outcomes. A refusal is never a success; a referral was entered and is on its way (202). */
final class Answers {

    private Answers() {}

    static ResponseEntity<Map<String, Object>> of(Caller caller, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(var receipt, var ruling) ->
                ResponseEntity.status(HttpStatus.CREATED).body(entered(caller, "done", receipt, ruling));
            case Outcome.Referred(var receipt, var ruling, var referral) -> {
                var body = entered(caller, "referred", receipt, ruling);
                body.put("to", referral.now().to());
                body.put("consulting", referral.now().consulting());
                yield ResponseEntity.status(HttpStatus.ACCEPTED).body(body);
            }
            case Outcome.Refused(var receipt, var ruling) ->
                throw refused(ruling).with("folio", receipt.folio().toString()).with("receipt", receipt(receipt));
            case Outcome.Held(var receipt, var ruling) ->
                throw held(ruling).with("folio", receipt.folio().toString()).with("receipt", receipt(receipt));
            case Outcome.OutOfTurn(var sentence, var waitsFor) -> throw outOfTurn(sentence, waitsFor);
            case Outcome.Stale(var seen, var since) ->
                throw new Problem(
                                409,
                                "stale",
                                "This matter has moved on since you looked. Read what changed, and try again.")
                        .with("seen", seen)
                        .with("since", since.stream().map(Answers::happened).toList());
            case Outcome.NotYours() -> throw notFound();
        };
    }

    static Problem notFound() {
        return new Problem(404, "not-found", "There is no such matter, or it is not yours to see.");
    }

    static Map<String, Object> weighed(Weighed weighed) {
        return switch (weighed) {
            case Weighed.Judged(var ruling, var goesOn) -> Map.of("goesOn", goesOn, "ruling", ruling);
            case Weighed.OutOfTurn(var sentence, var waitsFor) -> throw outOfTurn(sentence, waitsFor);
            case Weighed.NotYours() -> throw notFound();
        };
    }

    /** Where the matter waits for an office, with that office and the clause that sent it there. */
    private static Problem outOfTurn(String sentence, Optional<DeskEntry.Referred> waitsFor) {
        var problem = new Problem(409, "out-of-turn", sentence);
        waitsFor.ifPresent(referred -> problem.with("clauses", referred.clauses())
                .with("mayDecide", referred.now().to()));
        return problem;
    }

    private static Problem refused(Ruling ruling) {
        var because = ruling.because();
        var problem = new Problem(
                        422,
                        "refused",
                        because.map(line -> line.gist() + clauses(line.clauses()))
                                .or(ruling::instead)
                                .orElse("The protocol stands in the way."))
                .with("clauses", because.map(Ruling.Line::clauses).orElse(List.of()))
                .with("mayDecide", ruling.mayDecide());
        ruling.instead().ifPresent(instead -> problem.with("instead", instead));
        return problem.with("ruling", ruling);
    }

    private static Problem held(Ruling ruling) {
        var first = ruling.needs().getFirst();
        return new Problem(422, "held", first.sentence() + clauses(first.clauses()))
                .with(
                        "clauses",
                        ruling.needs().stream()
                                .flatMap(need -> need.clauses().stream())
                                .distinct()
                                .toList())
                .with("needs", ruling.needs())
                .with("ruling", ruling);
    }

    private static Map<String, Object> entered(Caller caller, String outcome, Receipt receipt, Ruling ruling) {
        var body = new LinkedHashMap<String, Object>();
        body.put("outcome", outcome);
        body.put("folio", receipt.folio().toString());
        body.put("receipt", receipt(receipt));
        body.put("ruling", ruling);
        body.put(
                "duties",
                caller.council()
                        .as(
                                caller.person(),
                                standing -> Shown.duties(
                                        caller.council()
                                                .reading()
                                                .views()
                                                .duties()
                                                .ofFolio(standing, receipt.folio()),
                                        standing.day())));
        body.put(
                "told",
                caller.council().reading().notices().toldOf(receipt.index()).stream()
                        .map(PersonId::value)
                        .toList());
        return body;
    }

    private static Map<String, Object> receipt(Receipt receipt) {
        var body = new LinkedHashMap<String, Object>();
        body.put("leaf", receipt.index());
        body.put("actId", receipt.actId());
        body.put("at", receipt.at());
        body.put("leafHash", receipt.leafHash());
        body.put("entries", receipt.entries());
        return body;
    }

    /** One line of a timeline. */
    static Map<String, Object> happened(Entered entered) {
        var body = new LinkedHashMap<String, Object>();
        body.put("leaf", entered.index());
        body.put("at", entered.at());
        body.put("actor", entered.actor().value());
        entered.inNameOf().ifPresent(member -> body.put("inNameOf", member.value()));
        body.put("act", entered.act());
        body.put(
                "entries",
                entered.entries().stream()
                        .map(entry -> Map.of("type", entry.type(), "data", ActReader.JSON.valueToTree(entry)))
                        .toList());
        body.put("ruling", entered.ruling());
        return body;
    }

    static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noSuchDate) {
            return Optional.empty();
        }
    }

    private static String clauses(List<String> clauses) {
        return clauses.isEmpty()
                ? ""
                : " (" + (clauses.size() == 1 ? "clause " : "clauses ") + String.join(", ", clauses) + ")";
    }
}
