package uk.comity.web;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.comity.acts.PersonId;
import uk.comity.documents.DocumentReading;

/** Texts that somebody gave and has not settled yet: kept for half an hour, for that person of that council alone. */
final class Uploads {

    private static final Duration KEPT = Duration.ofMinutes(30);
    private static final int MOST = 12;

    private final Map<UUID, Upload> kept = new LinkedHashMap<>();

    /** A text that waits. */
    record Upload(String council, PersonId person, String file, DocumentReading.Text text, Instant at) {}

    synchronized UUID keep(Upload upload) {
        kept.values().removeIf(one -> one.at().plus(KEPT).isBefore(upload.at()));
        while (kept.size() >= MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
        var id = UUID.randomUUID();
        kept.put(id, upload);
        return id;
    }

    synchronized Optional<Upload> find(String id, String council, PersonId person) {
        return id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.ofNullable(kept.get(UUID.fromString(id)))
                        .filter(one ->
                                one.council().equals(council) && one.person().equals(person))
                : Optional.empty();
    }
}
