package uk.comity.web.forms;

import java.util.Map;
import java.util.Optional;
import uk.comity.norms.Rulebook;

/** What a council calls its people and places: a councillor or a member, an employee or an officer, a ward or a division. */
public record CouncilWords(String member, String officer, String ward) {

    public static CouncilWords of(Optional<Rulebook> rulebook) {
        var words = rulebook.map(book -> book.council().words()).orElse(Map.of());
        return new CouncilWords(
                words.getOrDefault("member", "member"),
                words.getOrDefault("officer", "officer"),
                words.getOrDefault("ward", "ward"));
    }

    /** "an employee", "a councillor". */
    public static String a(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }
}
