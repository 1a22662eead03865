package uk.comity.api;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a caller is told when a request comes to nothing: problem+json (RFC 9457). Thrown to the edge of this door only. */
final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final String type;
    private final transient Map<String, Object> members = new LinkedHashMap<>();

    Problem(int status, String type, String detail) {
        super(detail);
        this.status = status;
        this.type = type;
    }

    Problem with(String member, Object value) {
        members.put(member, value);
        return this;
    }

    int status() {
        return status;
    }

    /** The members in the order of RFC 9457, then ours. */
    Map<String, Object> body() {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "urn:comity:problem:" + type);
        body.put("title", title(type));
        body.put("status", status);
        body.put("detail", String.valueOf(getMessage()));
        body.putAll(members);
        return body;
    }

    private static String title(String type) {
        return switch (type) {
            case "refused" -> "The protocol does not allow this.";
            case "held" -> "Something is needed before this can go on.";
            case "out-of-turn" -> "The matter's state does not allow this now.";
            case "stale" -> "Somebody was quicker.";
            case "not-found" -> "There is nothing here for you.";
            case "not-signed-in" -> "Sign in first.";
            case "fields" -> "Some fields need another look.";
            case "being-made" -> "Your copy is being made.";
            case "not-redacted" -> "There is no version with these parts taken out.";
            case "no-copy" -> "There is no copy of it.";
            case "too-fast" -> "Please wait a moment.";
            case "database-away" -> "The database is away.";
            default -> "Something went wrong here.";
        };
    }
}
