package uk.comity.trials.hunt;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** What somebody was answered: everything that they can see of it. */
record Answer(int status, String headers, String body) {

    static Answer of(HttpResponse<String> response) {
        var headers = new TreeMap<String, String>();
        response.headers().map().forEach((name, values) -> {
            if (!name.equalsIgnoreCase("Date") && !name.equalsIgnoreCase("Set-Cookie")) {
                headers.put(name.toLowerCase(Locale.ROOT), String.join(",", values));
            }
        });
        // How long it is turns on what was sent; a connection ends after so many answers, whatever was asked.
        List.of("content-length", "connection", "keep-alive").forEach(headers::remove);
        return new Answer(response.statusCode(), headers.toString(), response.body());
    }

    /** Without what is the asker's own and differs each time: ids of forms and acts, entries and folios of one's own, hashes, times. */
    Answer withoutItsOwn() {
        return new Answer(status, own(headers), own(body));
    }

    private static String own(String text) {
        return text.replaceAll("(name=\"_csrf\" value=\")[^\"]*", "$1")
                .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "UUID")
                .replaceAll("\\b[0-9a-f]{64}\\b", "HASH")
                .replaceAll("\\b[0-9a-f]{16}\\b", "FINGERPRINT")
                .replaceAll("(/|%2F|\\()[0-9bcdfghjkmnpqrstvwxyz]{10}\\b", "$1KEY")
                .replaceAll("\"(leaf|seen|lastMoved|index|opened)\":\\d+", "\"$1\":N")
                .replaceAll("(?i)(entry|entry-|receipts/|proof/|#leaf-?)\\s*\\d+", "$1N")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "TIME")
                .replaceAll("[Rr]eference [0-9a-f]{8}", "reference");
    }

    Answer without(Quarry quarry) {
        return new Answer(status, quarry.takenOutOf(headers), quarry.takenOutOf(body));
    }

    /** The first line in which two answers differ; blank where they are equal. */
    String unlike(Answer other) {
        var mine = toString().split("\n", -1);
        var others = other.toString().split("\n", -1);
        for (var i = 0; i < Math.max(mine.length, others.length); i++) {
            var one = i < mine.length ? mine[i] : "";
            var two = i < others.length ? others[i] : "";
            if (!one.equals(two)) {
                return one + "\n  and not\n" + two;
            }
        }
        return "";
    }

    boolean holds(String secret) {
        var all = (headers + "\n" + body).toLowerCase(Locale.ROOT);
        return all.contains(secret.toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return status + " " + headers + "\n" + body;
    }
}
