package uk.comity.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.comity.asking.Asking;
import uk.comity.asking.AskingJson;
import uk.comity.asking.Reply;
import uk.comity.calendar.WorkingCalendar;
import uk.comity.councils.Askings;
import uk.comity.councils.Council;
import uk.comity.norms.Names;
import uk.comity.norms.Rulebook;

/** May I? over REST: open to anybody, for a protocol is public, and nothing of a real matter is told. */
@RestController
@RequestMapping("/api/v1/{council}/may-i")
class MayIDoor {

    private static final int MOST_HITS = 10;
    private static final Set<String> MEMBERS = Set.of("act", "words", "on", "answers");

    private final Askings askings;

    MayIDoor(Askings askings) {
        this.askings = askings;
    }

    /** What is in force on the day, and the calendar on which days are counted. */
    private record Ground(LocalDate day, Optional<Rulebook> book, WorkingCalendar calendar) {}

    /** The acts that fit some words; or the next question about an act; or what it comes to. */
    @PostMapping
    Map<String, Object> ask(Council council, @RequestBody Map<String, Object> body) {
        var faults = new ArrayList<ActReader.Fault>();
        body.keySet().stream()
                .filter(name -> !MEMBERS.contains(name))
                .forEach(name -> faults.add(new ActReader.Fault(
                        name, "There is no such field here. There are act, words, on and answers.")));
        var on = day(body, faults);
        stop(faults);
        var ground = ground(council, on);
        var book = ground.book()
                .orElseThrow(() -> new Problem(
                        404, "not-found", "This council had no protocol in force in Comity on " + ground.day() + "."));
        return body.containsKey("act") ? step(body, book, ground) : found(body, book);
    }

    private static Optional<LocalDate> day(Map<String, Object> body, List<ActReader.Fault> faults) {
        if (!body.containsKey("on")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(String.valueOf(body.get("on"))));
        } catch (DateTimeException notADate) {
            faults.add(new ActReader.Fault("on", "Give a date that there is, such as 2026-11-03."));
            return Optional.empty();
        }
    }

    private static Ground ground(Council council, Optional<LocalDate> on) {
        return council.desk().read(council.now(), here -> {
            var day = on.orElse(here.day());
            return new Ground(
                    day,
                    council.law().protocols().find(day, here),
                    council.law().registers().at(here.folios()).calendar());
        });
    }

    private Map<String, Object> found(Map<String, Object> body, Rulebook book) {
        var words = body.get("words") instanceof String text ? text : "";
        if (words.isBlank()) {
            throw ActReader.fields(List.of(new ActReader.Fault(
                    "words", "Say what you want to do: in your own words here, or as the name of an act.")));
        }
        var found = new LinkedHashMap<String, Object>();
        found.put("state", "found");
        found.put("found", AskingJson.hits(askings.search(book).find(words, MOST_HITS)));
        return found;
    }

    private Map<String, Object> step(Map<String, Object> body, Rulebook book, Ground ground) {
        var act = String.valueOf(body.get("act"));
        if (book.vocabulary().findAct(act).isEmpty()) {
            throw ActReader.fields(List.of(new ActReader.Fault(
                    "act",
                    "There is no act \"" + act + "\". "
                            + Names.didYouMean(act, book.vocabulary().acts().keySet())
                                    .orElse("Send words to find one."))));
        }
        var asking = askings.asking(book);
        return AskingJson.step(asking.about(act, ground.day(), replies(asking, body)), ground.calendar());
    }

    private static SequencedMap<String, Reply> replies(Asking asking, Map<String, Object> body) {
        var faults = new ArrayList<ActReader.Fault>();
        var replies = new LinkedHashMap<String, Reply>();
        if (body.getOrDefault("answers", Map.of()) instanceof Map<?, ?> answers) {
            answers.forEach((name, said) -> {
                var question = String.valueOf(name);
                asking.read(question, String.valueOf(said))
                        .ifPresentOrElse(
                                reply -> replies.put(question, reply),
                                () -> faults.add(new ActReader.Fault(
                                        "answers." + question,
                                        asking.choices(question)
                                                .map(choices -> "Answer with one of these: " + choices + ".")
                                                .orElse("There is no such question."))));
            });
        } else {
            faults.add(
                    new ActReader.Fault("answers", "Give the answers by the names of their questions, as an object."));
        }
        stop(faults);
        return replies;
    }

    private static void stop(List<ActReader.Fault> faults) {
        if (!faults.isEmpty()) {
            throw ActReader.fields(faults);
        }
    }
}
