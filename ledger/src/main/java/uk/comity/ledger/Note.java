package uk.comity.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** A signed note of C2SP: a text that ends with a line feed, and signatures of it. Nothing is verified here yet. */
record Note(String body, List<Seal> seals) {

    private static final String DASH = "— ";
    private static final int MOST_SEALS = 100;
    private static final int ID_LENGTH = 4;

    /** One signature line: whose key it names, and key id and signature together in base64. */
    record Seal(String name, String sealed) {

        String keyId() {
            return HexFormat.of().formatHex(bytes(), 0, ID_LENGTH);
        }

        byte[] signature() {
            return Arrays.copyOfRange(bytes(), ID_LENGTH, bytes().length);
        }

        private byte[] bytes() {
            return Base64.getDecoder().decode(sealed);
        }
    }

    static String text(String body, Verifier key, byte[] signature) {
        var id = HexFormat.of().parseHex(key.id());
        var sealed = Arrays.copyOf(id, ID_LENGTH + signature.length);
        System.arraycopy(signature, 0, sealed, ID_LENGTH, signature.length);
        return body + "\n" + DASH + key.name() + " " + Encoded.base64(sealed) + "\n";
    }

    /** The body, once at least one trusted key has signed it and no trusted key's signature is wrong. */
    static Reading<String> open(String text, Trust trust) {
        return Flawed.reading(() -> {
            var note = read(text);
            int good = 0;
            for (var seal : note.seals()) {
                var key = trust.find(seal.name(), seal.keyId());
                // Others may sign as well, witnesses for one; C2SP has us pass over keys that we do not know.
                if (key.isPresent()) {
                    Flawed.unless(
                            key.get().verifies(note.body().getBytes(StandardCharsets.UTF_8), seal.signature()),
                            "The signature by " + seal.name() + "+" + seal.keyId() + " does not fit this text.");
                    good++;
                }
            }
            Flawed.unless(good > 0, "None of the trusted keys of " + trust.origin() + " has signed this text.");
            return note.body();
        });
    }

    private static Note read(String text) {
        Flawed.unless(
                !Encoded.hasLoneSurrogate(text) && text.chars().noneMatch(c -> c < ' ' && c != '\n'),
                "A signed note is plain text with line feeds and no other control characters.");
        int empty = text.lastIndexOf("\n\n");
        Flawed.unless(
                empty >= 0 && text.endsWith("\n") && empty + 2 < text.length(),
                "A signed note is a text, an empty line and one or more signature lines.");
        var lines = text.substring(empty + 2, text.length() - 1).split("\n", -1);
        Flawed.unless(lines.length <= MOST_SEALS, "A signed note has at most 100 signatures.");
        var seals = new ArrayList<Seal>();
        for (var line : lines) {
            seals.add(seal(line));
        }
        return new Note(text.substring(0, empty + 1), List.copyOf(seals));
    }

    private static Seal seal(String line) {
        var sentence = "A signature line is a long dash, a key's name and a signature in base64.";
        var words = line.split(" ", -1);
        Flawed.unless(words.length == 3 && line.startsWith(DASH) && Encoded.isName(words[1]), sentence);
        var bytes = Flawed.need(Encoded.base64(words[2]), sentence);
        Flawed.unless(bytes.length > ID_LENGTH, sentence);
        return new Seal(words[1], words[2]);
    }
}
