package uk.comity.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import uk.comity.asking.Asking;
import uk.comity.asking.Conversation;
import uk.comity.asking.Guise;
import uk.comity.asking.Reply;
import uk.comity.matters.Guises;
import uk.comity.norms.FactValue;
import uk.comity.norms.Rulebook;
import uk.comity.norms.Situation;
import uk.comity.register.Register;
import uk.comity.register.Situating;
import uk.comity.web.forms.Ask;
import uk.comity.web.forms.Form;
import uk.comity.web.forms.Sheet;
import uk.comity.web.parts.Field;

/** May I? as an address asks it: the day and every answer are in it, so that it can be shared and works without script. */
record MayIVisit(Visit visit, String act, Form typed, LocalDate day, Asking asking, Conversation conversation) {

    /** Names in an address that are no questions. */
    private static final Set<String> OURS =
            Set.of("on", "on-day", "on-month", "on-year", "more", "change", "asked", "how");

    /** Such as it is asked; the act is one of the vocabulary. */
    static MayIVisit of(Visit visit, String act, Map<String, List<String>> fields, Asking asking, LocalDate day) {
        var typed = new Form(fields);
        var replies = replies(asking, typed, fields);
        if (!replies.containsKey("who")) {
            var known = visit.person().flatMap(_ -> guise(visit, day));
            var before = new LinkedHashMap<String, Reply>();
            known.ifPresent(guise -> before.put("who", new Reply.Chosen(guise)));
            before.putAll(replies);
            return new MayIVisit(visit, act, typed, day, asking, asking.about(act, day, before));
        }
        return new MayIVisit(visit, act, typed, day, asking, asking.about(act, day, replies));
    }

    /** The day that an address names, or today; empty where it names none that there is. */
    static Optional<LocalDate> day(Visit visit, Form typed) {
        if (!typed.text("on").isEmpty()) {
            try {
                return Optional.of(LocalDate.parse(typed.text("on")));
            } catch (DateTimeException notADate) {
                return Optional.empty();
            }
        }
        return typed.text("on-day").isEmpty()
                        && typed.text("on-month").isEmpty()
                        && typed.text("on-year").isEmpty()
                ? Optional.of(visit.day())
                : new Ask.Day(Field.of("on", "Day"), "").find(typed);
    }

    /** In the order of the address: a form of its own keeps none. */
    private static SequencedMap<String, Reply> replies(Asking asking, Form typed, Map<String, List<String>> fields) {
        var replies = new LinkedHashMap<String, Reply>();
        fields.forEach((name, values) -> {
            var question = name.replaceFirst("-(day|month|year)$", "");
            if (!OURS.contains(name)) {
                read(asking, typed, name, values)
                        .or(() -> question.equals(name) ? Optional.empty() : day(asking, typed, question))
                        .ifPresent(reply -> replies.put(asking.choices(name).isPresent() ? name : question, reply));
            }
        });
        return replies;
    }

    private static Optional<Reply> read(Asking asking, Form typed, String name, List<String> values) {
        return values.contains(Reply.UNKNOWN) ? asking.read(name, Reply.UNKNOWN) : asking.read(name, typed.text(name));
    }

    private static Optional<Reply> day(Asking asking, Form typed, String question) {
        return new Ask.Day(Field.of(question, question), "")
                .find(typed)
                .flatMap(day -> asking.read(question, day.toString()));
    }

    /** Who somebody signed in is by the register, where one of the guises fits. */
    private static Optional<Guise> guise(Visit visit, LocalDate day) {
        Register register = visit.register();
        var situation = Situation.of("", day);
        Situating.actor(register, visit.me(), Optional.empty(), day, situation);
        var facts = situation.build().facts();
        return Guises.WHO.guises().stream()
                .filter(guise -> facts.values().stream()
                        .allMatch(fact ->
                                fact.value().equals(FactValue.of(guise.holds().contains(fact.name())))))
                .findFirst();
    }

    Rulebook book() {
        return asking.book();
    }

    /** Where the answers so far are asked, with the act's own path. */
    String address(SequencedMap<String, Reply> replies, String... more) {
        var query = new ArrayList<String>();
        sent(replies).forEach(sent -> query.add(pair(sent.name(), sent.value())));
        for (var each : more) {
            query.add(each);
        }
        return path() + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }

    String path() {
        return visit.at("may-i/" + act);
    }

    /** The query of the answers so far, for another council. */
    String query() {
        return sent(conversation.replies()).stream()
                .map(sent -> pair(sent.name(), sent.value()))
                .collect(Collectors.joining("&"));
    }

    /** The answers so far, to be sent again unseen; the day too, where it is not today. */
    List<Sheet.Sent> sent(SequencedMap<String, Reply> replies) {
        var sent = new ArrayList<Sheet.Sent>();
        if (!day.equals(visit.day())) {
            sent.add(new Sheet.Sent("on", day.toString()));
        }
        replies.forEach((name, reply) -> sent.add(new Sheet.Sent(name, reply.written())));
        return sent;
    }

    /** The answers before the last. */
    SequencedMap<String, Reply> before() {
        var before = new LinkedHashMap<>(conversation.replies());
        if (!before.isEmpty()) {
            before.pollLastEntry();
        }
        return before;
    }

    private static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
