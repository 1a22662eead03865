package uk.comity;

import java.nio.file.Path;
import java.util.Optional;

/** Councillors' feeds: an invented one, and the real ones of the shared folder where that is at hand. */
final class Feeds {

    /** Three members in two wards, and a vacant seat. Nobody in it lives. */
    static final Path INVENTED = Path.of("src/test/resources/feeds/harrowmere.xml");

    private Feeds() {}

    /** The feed that this council's site gave; it may be absent. */
    static Path real(String council) {
        var shared = Optional.ofNullable(System.getProperty("COMITY_SHARED"))
                .or(() -> Optional.ofNullable(System.getenv("COMITY_SHARED")))
                .map(Path::of)
                .orElseGet(
                        () -> Path.of(System.getProperty("comity.root", "..")).resolve("../shared"));
        return shared.resolve("data/moderngov/" + council + ".gov.uk.xml");
    }
}
