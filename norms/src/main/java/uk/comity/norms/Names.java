package uk.comity.norms;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names in packs: how they are spelt, and which known one a misspelt one may have meant. */
public final class Names {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Names() {}

    /** Lower case words joined by hyphens. */
    static boolean wellFormed(String name) {
        return NAME.matcher(name).matches();
    }

    /** "Did you mean ...?" where a known name is close, which is one slip for three letters, and at most three. */
    public static Optional<String> didYouMean(String name, Collection<String> known) {
        var most = Math.min(3, Math.max(1, name.length() / 3));
        record Near(String name, int slips) {}
        return known.stream()
                .map(k -> new Near(k, slips(name, k)))
                .filter(near -> near.slips() <= most)
                .min(Comparator.comparingInt(Near::slips).thenComparing(Near::name))
                .map(near -> "Did you mean \"" + near.name() + "\"?");
    }

    /** Letters left out, put in, changed, or two neighbours swapped (Damerau and Levenshtein, optimal string alignment). */
    static int slips(String a, String b) {
        var before = new int[b.length() + 1];
        var last = new int[b.length() + 1];
        for (var j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (var i = 1; i <= a.length(); i++) {
            var now = new int[b.length() + 1];
            now[0] = i;
            for (var j = 1; j <= b.length(); j++) {
                var change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(last[j] + 1, now[j - 1] + 1), last[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    now[j] = Math.min(now[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = now;
        }
        return last[b.length()];
    }
}
