package uk.comity.trials.hunt;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What there is to know of a document, or the same of one that never was: both are of the same length and look alike.
 *
 * @param key of its folio
 * @param word an unusual one, which stands in its title and its text
 * @param begun how somebody would begin to type the word
 * @param sha256 of its file
 * @param actId under which it was filed, as its filer chose it
 * @param leaf in which it was entered
 */
record Quarry(String key, String word, String begun, String sha256, String actId, long leaf) {

    /** What an answer says once it no longer turns on which of the two was sent. */
    String takenOutOf(String answer) {
        var left = answer;
        for (var secret : secrets()) {
            left = left.replace(secret, "SECRET").replace(secret.toLowerCase(java.util.Locale.ROOT), "SECRET");
        }
        // The leaf's number may stand in the middle of a hash, and there it is none.
        return Pattern.compile("\\b[0-9a-f]{64}\\b|(?<![0-9])" + leaf + "(?![0-9])")
                .matcher(left)
                .replaceAll(found -> found.group().length() == 64 ? found.group() : "0");
    }

    List<String> secrets() {
        return List.of(sha256, actId, word, key, begun);
    }
}
