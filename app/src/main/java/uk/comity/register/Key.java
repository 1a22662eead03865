package uk.comity.register;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Keys of wards, departments, bodies and groups: lower case letters, digits and hyphens, 1 to 64 characters. */
public final class Key {

    private Key() {}

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    public static boolean isOne(String text) {
        return SHAPE.matcher(text).matches();
    }

    /** The key that a title makes: "St Cadocs & Penygarn" is {@code st-cadocs-and-penygarn}. Blank where nothing is left. */
    public static String of(String title) {
        var plain = Normalizer.normalize(title.replace("&", " and "), Normalizer.Form.NFD)
                .replaceAll("[\\p{M}'\\u2019]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+", "");
        return plain.substring(0, Math.min(64, plain.length())).replaceAll("-+$", "");
    }
}
