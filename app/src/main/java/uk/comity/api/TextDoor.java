package uk.comity.api;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.comity.councils.Council;
import uk.comity.packs.ProtocolText;

/** The council's own words, clause by clause. Open to anybody, as the protocol is. */
@RestController
@RequestMapping("/api/v1/{council}/protocol/text")
class TextDoor {

    /** What the document says in a clause of the protocol in force today. A clause's id may hold a stroke. */
    @GetMapping("/{*clause}")
    Map<String, Object> wording(Council council, @PathVariable String clause) {
        var id = clause.startsWith("/") ? clause.substring(1) : clause;
        var text = council.desk()
                .read(council.now(), here -> council.law().protocols().text(here.day(), here.folios()))
                .orElseThrow(Answers::notFound);
        return shown(id, text, text.find(id).orElseThrow(Answers::notFound));
    }

    private static Map<String, Object> shown(String clause, ProtocolText text, ProtocolText.Wording wording) {
        var body = new LinkedHashMap<String, Object>();
        body.put("clause", clause);
        body.put("pack", text.pack());
        body.put("version", text.version());
        body.put("number", wording.passage().number());
        body.put("heading", wording.passage().heading());
        body.put("text", wording.text());
        body.put("passage", wording.passage().text());
        body.put("file", text.source().file());
        body.put("sha256", text.source().sha256());
        body.put("pages", text.source().pages());
        body.put("importedAt", text.imported());
        return body;
    }
}
