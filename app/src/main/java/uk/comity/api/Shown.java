package uk.comity.api;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.comity.acts.PersonId;
import uk.comity.calendar.InWords;
import uk.comity.calendar.Sum;
import uk.comity.matters.Due;
import uk.comity.matters.Telling;
import uk.comity.views.DutyLine;
import uk.comity.views.FolioLine;
import uk.comity.views.Referral;

/** Shows what is read, as JSON members. */
final class Shown {

    private Shown() {}

    static Map<String, Object> folio(FolioLine line) {
        var body = new LinkedHashMap<String, Object>();
        body.put("folio", line.folio().toString());
        body.put("title", line.title());
        body.put("state", line.state());
        body.put("standing", line.standing());
        body.put("facets", line.facets());
        body.put("openedAt", line.openedAt());
        body.put("movedAt", line.movedAt());
        body.put("lastMoved", line.lastMoved());
        return body;
    }

    static List<Map<String, Object>> duties(List<DutyLine> duties, LocalDate today) {
        return duties.stream().map(duty -> duty(duty, today)).toList();
    }

    private static Map<String, Object> duty(DutyLine duty, LocalDate today) {
        var body = new LinkedHashMap<String, Object>();
        body.put("folio", duty.folio().folio().toString());
        body.put("norm", duty.terms().norm());
        body.put("clauses", duty.terms().clauses());
        body.put("gist", duty.terms().gist());
        body.put("to", duty.terms().to());
        body.put("within", duty.terms().within());
        body.put("strength", duty.terms().strength());
        if (!duty.terms().setting().isEmpty()) {
            body.put("localSetting", duty.terms().setting());
        }
        if (!duty.terms().contested().isEmpty()) {
            body.put("contested", duty.terms().contested());
        }
        body.put("holders", duty.holders().stream().map(PersonId::value).toList());
        body.put("claimants", duty.claimants().stream().map(PersonId::value).toList());
        body.put("startedAt", duty.startedAt());
        body.put("due", duty.due().day().map(LocalDate::toString).orElse(""));
        body.put("state", state(duty, today));
        duty.due().sum().ifPresent(sum -> body.put("sum", sentences(duty, sum)));
        duty.due().last().ifPresent(sum -> body.put("left", InWords.left(sum, today)));
        if (!duty.due().longer().isEmpty()) {
            body.put(
                    "extensions",
                    duty.due().longer().stream().map(Shown::longer).toList());
        }
        return body;
    }

    /** The sum, and first of all the date that was stated in its place, where one was. */
    private static List<String> sentences(DutyLine duty, Sum sum) {
        return duty.due()
                .stated()
                .filter(_ -> duty.due().longer().isEmpty() && duty.due().day().isPresent())
                .map(day -> Stream.concat(
                                Stream.of(
                                        "It is due by the end of " + Telling.date(day)
                                                + ": that date was given as the expected one, and stands in place of the first.",
                                        "Counted from the start, without that date:"),
                                sum.sentences().stream())
                        .toList())
                .orElse(sum.sentences());
    }

    private static Map<String, Object> longer(Due.Longer more) {
        var body = new LinkedHashMap<String, Object>();
        body.put("by", more.extended().by());
        body.put("agreedAt", more.extended().at());
        body.put("clauses", more.extended().clauses());
        more.sum().ifPresent(sum -> body.put("sum", sum.sentences()));
        return body;
    }

    /** {@code open}, {@code paused}, {@code overdue}, {@code discharged} or {@code lapsed}. */
    private static String state(DutyLine duty, LocalDate today) {
        if (duty.ended().isPresent()) {
            return duty.ended().get();
        }
        return switch (duty.due().running()) {
            case PAUSED -> "paused";
            case RUNNING -> duty.due().isLate(today) ? "overdue" : "open";
        };
    }

    static Map<String, Object> referral(Referral referral) {
        var body = new LinkedHashMap<String, Object>();
        body.put("folio", referral.folio().folio().toString());
        body.put("title", referral.folio().title());
        body.put("to", referral.terms().now().to());
        body.put("consulting", referral.terms().now().consulting());
        body.put("clauses", referral.terms().clauses());
        body.put("people", referral.people().stream().map(PersonId::value).toList());
        body.put("since", referral.since());
        return body;
    }
}
