package uk.comity.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.comity.councils.Councils;
import uk.comity.councils.SettableClock;

/** The councils, and in a demonstration the clock. */
@RestController
@RequestMapping("/api/v1")
class HallDoor {

    private final Councils councils;
    private final SettableClock clock;

    HallDoor(Councils councils, SettableClock clock) {
        this.councils = councils;
        this.clock = clock;
    }

    /** The councils that are served here. Open to anybody. */
    @GetMapping
    List<Map<String, Object>> councils() {
        return councils.list().stream()
                .map(council -> Map.<String, Object>of("key", council.key(), "name", council.name()))
                .toList();
    }

    /** What REST offers, as OpenAPI 3.1. The same for every council, for all know the same kinds of matter. Open to anybody. */
    @GetMapping("/openapi.json")
    Map<String, Object> openApi() {
        return councils.list().stream()
                .findFirst()
                .map(council -> OpenApi.of(council.law().kinds()))
                .orElseThrow(() -> new Problem(404, "not-found", "There is no council here yet."));
    }

    /** What time it is here. */
    @GetMapping("/clock")
    Map<String, Object> now() {
        return Map.of("now", clock.instant());
    }

    /** Sets the clock of a demonstration, so that a story can go on next week. */
    @PutMapping("/clock")
    Map<String, Object> set(@RequestBody Map<String, String> body) {
        if (councils.mode() != Councils.Mode.DEMONSTRATION) {
            throw new Problem(404, "not-found", "The clock can be set in a demonstration only.");
        }
        try {
            clock.set(Instant.parse(body.getOrDefault("now", "")));
        } catch (DateTimeException notATime) {
            throw ActReader.fields(List.of(new ActReader.Fault("now", "Give a time such as 2026-11-03T09:00:00Z.")));
        }
        return now();
    }

    /** Whatever is not there, and whatever is asked in a way that is not known. */
    @RequestMapping("/**")
    void nothingHere(HttpServletRequest request) {
        throw new Problem(
                404, "not-found", "Nothing answers " + request.getMethod() + " at " + request.getRequestURI() + ".");
    }
}
