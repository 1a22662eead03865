package uk.comity.trials;

import java.nio.charset.StandardCharsets;

/**
 * What the program gave that may be no text.
 *
 * @param latin its bytes, each as the character of that number
 */
record Content(int status, String type, String latin) {

    static Content of(int status, String type, byte[] bytes) {
        return new Content(status, type, new String(bytes, StandardCharsets.ISO_8859_1));
    }

    byte[] bytes() {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }

    String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }
}
