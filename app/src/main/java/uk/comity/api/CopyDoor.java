package uk.comity.api;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Map;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.comity.access.Passes.Pass;
import uk.comity.councils.Copies.Copy;
import uk.comity.councils.TraceJson;

/** What was read, at an address for the reader alone; and whose copy a file is that turned up elsewhere. */
@RestController
@RequestMapping("/api/v1/{council}/copies")
class CopyDoor {

    private static final Duration PATIENCE = Duration.ofSeconds(25);

    /** The content of what was read, once: the file itself, or the reader's marked copy as a PDF. */
    @GetMapping("/{token}")
    ResponseEntity<Resource> copy(Caller caller, @PathVariable String token) {
        var pass = pass(caller, token);
        return switch (find(caller, pass)) {
            case Copy.Plain() -> {
                var files = caller.council().reading().files();
                var in = files.open(pass.sha256()).orElseThrow(Answers::notFound);
                yield once(
                        caller,
                        token,
                        new Given(
                                new InputStreamResource(in),
                                files.mediaType(pass.sha256()).orElse(MediaType.APPLICATION_OCTET_STREAM_VALUE),
                                pass.paper().key()));
            }
            case Copy.Marked(var pdf, var _, var _) ->
                once(
                        caller,
                        token,
                        new Given(
                                new FileSystemResource(pdf),
                                MediaType.APPLICATION_PDF_VALUE,
                                pass.paper().key() + "-copy-" + pass.leaf() + ".pdf"));
            case Copy.InTheMaking() ->
                throw new Problem(
                        503, "being-made", "Your copy is being made. Ask again at the same address in a few seconds.");
            case Copy.NotMade(var sentence) -> throw new Problem(422, "no-copy", sentence);
        };
    }

    private record Given(Resource content, String mediaType, String name) {}

    private static ResponseEntity<Resource> once(Caller caller, String token, Given given) {
        var passes = caller.council().reading().passes();
        if (passes.take(token, caller.person(), caller.council().now()).isEmpty()) {
            throw Answers.notFound();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(given.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(given.name())
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(given.content());
    }

    /** A page of what was read as a picture (PNG): of the reader's marked copy, where that is what was given. */
    @GetMapping("/{token}/pages/{page}")
    ResponseEntity<byte[]> page(Caller caller, @PathVariable String token, @PathVariable int page) {
        var drawn = caller.council()
                .reading()
                .lent()
                .copies()
                .page(pass(caller, token), caller.council().now(), page)
                .orElseThrow(Answers::notFound);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .header("Comity-Pages", String.valueOf(drawn.pages()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(drawn.picture().png());
    }

    private static Pass pass(Caller caller, String token) {
        return caller.council()
                .reading()
                .passes()
                .find(token, caller.person(), caller.council().now())
                .orElseThrow(Answers::notFound);
    }

    private static Copy find(Caller caller, Pass pass) {
        return caller.council()
                .reading()
                .lent()
                .copies()
                .find(pass, caller.council().now(), PATIENCE);
    }

    /** Whose copy a file is: its bytes are the body. For the Monitoring Officer; the file is not kept. */
    @PostMapping("/trace")
    Map<String, Object> trace(Caller caller, @RequestParam(defaultValue = "file") String name, InputStream body)
            throws IOException {
        var isTheirs = caller.council().as(caller.person(), standing -> standing.standsInFor("monitoring-officer"));
        if (!isTheirs) {
            throw Answers.notFound();
        }
        var traces = caller.council().reading().lent().traces();
        return TraceJson.of(traces.of(body, name, caller.council().now()));
    }
}
