package uk.comity.asking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.comity.calendar.WorkingCalendar;

/** What May I? finds, asks and answers, as JSON members; what is absent is left out. */
public final class AskingJson {

    private AskingJson() {}

    /** The acts that were found. */
    public static List<Map<String, Object>> hits(List<Search.Hit> hits) {
        return hits.stream()
                .map(hit -> {
                    var members = members("act", hit.act().name());
                    members.put("title", hit.act().title());
                    members.put("why", hit.why());
                    members.put("clauses", hit.clauses());
                    return members;
                })
                .toList();
    }

    /**
     * Where a conversation stands: {@code state} is ask, settled or contradicted.
     *
     * @param calendar on which days are counted
     */
    public static Map<String, Object> step(Conversation conversation, WorkingCalendar calendar) {
        var members = members("act", conversation.act());
        members.put("on", conversation.day());
        members.put("spoken", conversation.asking().acts().contains(conversation.act()));
        var answers = new LinkedHashMap<String, Object>();
        conversation.replies().forEach((question, reply) -> answers.put(question, Replies.written(reply)));
        members.put("answers", answers);
        switch (conversation.step()) {
            case Step.Ask(var question) -> {
                members.put("state", "ask");
                members.put("question", question(question));
            }
            case Step.Contradicted(var questions, var sentence) -> {
                members.put("state", "contradicted");
                members.put("questions", questions);
                members.put("detail", sentence);
            }
            case Step.Settled(var verdict) -> {
                members.put("state", "settled");
                members.put("verdict", verdict(conversation, verdict, calendar));
            }
        }
        return members;
    }

    private static Map<String, Object> question(Question question) {
        var members = members("name", question.name());
        members.put("question", question.words());
        switch (question.form()) {
            case Question.Choices(var of) -> {
                members.put("form", "choice");
                members.put("choices", of.stream().map(AskingJson::choice).toList());
            }
            case Question.Number _ -> members.put("form", "number");
            case Question.Day _ -> members.put("form", "day");
        }
        members.put(
                "why",
                question.reasons().stream()
                        .map(reason -> {
                            var why = members("pack", reason.pack());
                            why.put("norm", reason.norm());
                            why.put("clauses", reason.clauses());
                            why.put("gist", reason.gist());
                            return why;
                        })
                        .toList());
        put(members, "supply", question.supply());
        put(members, "teller", question.teller());
        return members;
    }

    private static Map<String, Object> choice(Question.Choice choice) {
        var members = members("value", choice.value());
        members.put("label", choice.label());
        if (!choice.also().isEmpty()) {
            members.put("also", choice.also());
        }
        return members;
    }

    private static Map<String, Object> verdict(Conversation conversation, Verdict verdict, WorkingCalendar calendar) {
        var book = conversation.asking().book();
        var counsel = new Counselling(book, calendar).of(verdict.judgement());
        var law = book.beneath().map(pack -> pack.key()).orElse("");
        var members = members("answer", counsel.answer());
        counsel.because().ifPresent(line -> members.put("because", line(line, law)));
        if (!counsel.needs().isEmpty()) {
            members.put(
                    "needs",
                    counsel.needs().stream()
                            .map(need -> {
                                var needed = members("fact", need.fact());
                                needed.put("sentence", need.sentence());
                                needed.put("because", line(need.because(), law));
                                return needed;
                            })
                            .toList());
        }
        members.put("mayDecide", counsel.mayDecide());
        put(members, "instead", counsel.instead());
        members.put("ladder", counsel.ladder().stream().map(AskingJson::rung).toList());
        members.put(
                "duties", counsel.duties().stream().map(owed -> owed(owed, law)).toList());
        members.put(
                "tells", counsel.tells().stream().map(told -> told(told, law)).toList());
        members.put(
                "others", counsel.others().stream().map(line -> line(line, law)).toList());
        members.put(
                "unknown", verdict.unknown().stream().map(AskingJson::question).toList());
        verdict.more().ifPresent(question -> members.put("more", question(question)));
        var pack = verdict.judgement().pack();
        members.put("pack", pack.key() + " " + pack.version() + " " + pack.digest());
        return members;
    }

    private static Map<String, Object> line(Counsel.Line line, String law) {
        var members = members("norm", line.norm());
        members.put("clauses", line.clauses());
        members.put("gist", line.gist());
        members.put("effect", line.effect());
        members.put("source", line.pack().equals(law) ? "law" : "protocol");
        if (!line.detail().isEmpty()) {
            members.put("detail", line.detail());
        }
        return members;
    }

    private static Map<String, Object> rung(Counsel.Rung rung) {
        var members = members("to", rung.to());
        members.put("consulting", rung.consulting());
        members.put("says", rung.says());
        put(members, "within", rung.within());
        return members;
    }

    private static Map<String, Object> owed(Counsel.Owed owed, String law) {
        var members = members("holder", owed.holder());
        members.put("claimant", owed.claimant());
        members.put("to", owed.to());
        put(members, "within", owed.within());
        put(members, "due", owed.due());
        members.put("sum", owed.sum());
        put(members, "localSetting", owed.local());
        members.put("because", line(owed.because(), law));
        return members;
    }

    private static Map<String, Object> told(Counsel.Told told, String law) {
        var members = members("who", told.who());
        members.put("when", told.when());
        members.put("because", line(told.because(), law));
        return members;
    }

    private static Map<String, Object> members(String name, Object value) {
        var members = new LinkedHashMap<String, Object>();
        members.put(name, value);
        return members;
    }

    private static void put(Map<String, Object> members, String name, Optional<?> value) {
        value.ifPresent(present -> members.put(name, present.toString()));
    }
}
