package uk.comity.api;

import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.comity.acts.FolioId;
import uk.comity.acts.Kind;
import uk.comity.acts.PersonId;
import uk.comity.acts.Submission;

/** Performs and weighs acts: one door for every act of every kind. */
@RestController
@RequestMapping("/api/v1/{council}/folios/{kind}")
class ActDoor {

    /** Opens a new folio by an act. */
    @PostMapping("/{verb}")
    ResponseEntity<Map<String, Object>> open(
            Caller caller, @PathVariable String kind, @PathVariable String verb, @RequestBody String body) {
        return performed(caller, beginning(caller, kind, verb, body));
    }

    /** Says what the protocol would answer to an act that opens a new folio, and enters nothing. */
    @PostMapping("/{verb}/weigh")
    ResponseEntity<Map<String, Object>> weigh(
            Caller caller, @PathVariable String kind, @PathVariable String verb, @RequestBody String body) {
        return weighed(caller, beginning(caller, kind, verb, body));
    }

    /** Performs an act on a folio. */
    @PostMapping("/{key}/{verb}")
    ResponseEntity<Map<String, Object>> perform(
            Caller caller,
            @PathVariable String kind,
            @PathVariable String key,
            @PathVariable String verb,
            @RequestBody String body) {
        return performed(caller, submission(caller, kind, (_, _) -> folio(kind, key), verb, body));
    }

    /** Says what the protocol would answer, and enters nothing. */
    @PostMapping("/{key}/{verb}/weigh")
    ResponseEntity<Map<String, Object>> weigh(
            Caller caller,
            @PathVariable String kind,
            @PathVariable String key,
            @PathVariable String verb,
            @RequestBody String body) {
        return weighed(caller, submission(caller, kind, (_, _) -> folio(kind, key), verb, body));
    }

    private static ResponseEntity<Map<String, Object>> weighed(Caller caller, Submission submission) {
        return ResponseEntity.status(HttpStatus.OK)
                .body(Answers.weighed(caller.council().desk().weigh(submission)));
    }

    /** The folio has its key from the act. */
    private static Submission beginning(Caller caller, String kind, String verb, String body) {
        return submission(caller, kind, (actId, whose) -> begun(caller, kind, actId, whose), verb, body);
    }

    /** The folio that is kept for whoever it is done for; else a new one, with a key from the act. */
    private static FolioId begun(Caller caller, String kind, UUID actId, PersonId whose) {
        return caller.council()
                .law()
                .kinds()
                .find(kind)
                .flatMap(known -> known.ownOf(whose))
                .orElseGet(() -> FolioId.begunBy(actId, caller.person(), kind));
    }

    private static ResponseEntity<Map<String, Object>> performed(Caller caller, Submission submission) {
        return Answers.of(caller, caller.council().desk().perform(submission));
    }

    private static FolioId folio(String kind, String key) {
        return FolioId.find(kind + "/" + key)
                .orElseThrow(() -> new Problem(404, "not-found", "\"" + key + "\" names no matter."));
    }

    private static Submission submission(
            Caller caller, String kindName, BiFunction<UUID, PersonId, FolioId> folio, String verb, String body) {
        var kind = caller.council()
                .law()
                .kinds()
                .find(kindName)
                .orElseThrow(
                        () -> new Problem(404, "not-found", "There is no kind of matter called \"" + kindName + "\"."));
        var type = ActReader.find(kind, verb)
                .orElseThrow(() -> new Problem(
                        404,
                        "not-found",
                        "\"" + verb + "\" is not something that one does with a matter of this kind. One can "
                                + verbs(kind) + "."));
        return SubmissionReader.read(caller, folio, type, body);
    }

    private static String verbs(Kind<?, ?> kind) {
        return String.join(
                ", ", ActReader.acts(kind).stream().map(ActReader::verb).toList());
    }
}
