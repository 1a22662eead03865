package uk.comity.register;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes a written name apart. Councils glue titles, ceremonial offices and letters to the names in their feeds. */
final class NameReader {

    private NameReader() {}

    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("councillor", "Cllr"),
            Map.entry("cllr", "Cllr"),
            Map.entry("cllr.", "Cllr"),
            Map.entry("alderman", "Ald"),
            Map.entry("ald", "Ald"),
            Map.entry("mr", "Mr"),
            Map.entry("mrs", "Mrs"),
            Map.entry("miss", "Miss"),
            Map.entry("ms", "Ms"),
            Map.entry("mx", "Mx"),
            Map.entry("dr", "Dr"),
            Map.entry("doctor", "Dr"),
            Map.entry("prof", "Prof"),
            Map.entry("professor", "Prof"),
            Map.entry("rev", "Rev"),
            Map.entry("revd", "Rev"),
            Map.entry("reverend", "Rev"),
            Map.entry("sir", "Sir"),
            Map.entry("dame", "Dame"),
            Map.entry("lady", "Lady"),
            Map.entry("lord", "Lord"),
            Map.entry("baroness", "Baroness"),
            Map.entry("hon", "Hon"),
            Map.entry("major", "Major"),
            Map.entry("captain", "Captain"),
            Map.entry("colonel", "Colonel"));

    /** Ceremonial and political offices: they are not part of a name, and the register knows them by act. */
    private static final Pattern OFFICES = Pattern.compile(
            "^(the )?(right worshipful |worshipful )?(the )?(lord |deputy |civic |vice[- ])*"
                    + "(mayor|mayoress|chairman|chairwoman|chairperson|chair|leader)( of (the )?council)?\\s*[,:-]?\\s+(?=\\S)",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> LETTERS = Set.of(
            "OBE", "MBE", "CBE", "KBE", "DBE", "BEM", "JP", "DL", "QC", "KC", "MP", "MS", "MSP", "MEP", "AM", "KSG",
            "KSS", "RD", "TD", "QPM", "FRSA", "FRICS", "FCA", "ACA", "BA", "MA", "BSC", "MSC", "PHD", "LLB", "LLM",
            "MBA", "RGN", "JNR", "SNR", "JR", "SR", "ESQ", "GM", "MC");

    private static final Set<String> PARTICLES = Set.of(
            "de", "du", "da", "di", "del", "della", "la", "le", "van", "von", "der", "den", "ter", "st", "st.", "mac",
            "mc", "ap", "ab", "bin", "al", "el");

    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*\\]");
    private static final Pattern A_TITLE_ALONE = Pattern.compile("councillor|cllr\\.?", Pattern.CASE_INSENSITIVE);
    private static final Pattern GLUED =
            Pattern.compile("\\b(Cllr|Councillor|Mrs|Mr|Ms|Miss|Dr|Prof)(\\.?)(?=\\p{Lu})");

    static PersonName read(String written) {
        var text = withoutOffice(
                tidy(ASIDE.matcher(GLUED.matcher(written).replaceAll("$1$2 ")).replaceAll(" ")));
        var words = new ArrayDeque<>(Arrays.asList(text.split("[\\s]+")));
        var honorific = takeTitles(words);
        var letters = takeLetters(words);
        var rest = String.join(" ", words);
        var named = named(A_TITLE_ALONE.matcher(rest).matches() ? "" : rest);
        return new PersonName(written.strip(), honorific, named.getFirst(), named.getLast(), letters);
    }

    private static String tidy(String text) {
        return text.replaceAll("[\\p{Cf}\\p{Cc}]", "")
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
    }

    private static String withoutOffice(String text) {
        var rest = text;
        for (var found = OFFICES.matcher(rest); found.find(); found = OFFICES.matcher(rest)) {
            rest = rest.substring(found.end());
        }
        return rest;
    }

    private static String takeTitles(Deque<String> words) {
        var titles = new ArrayList<String>();
        while (words.size() > 1) {
            var word = bare(words.peekFirst()).toLowerCase(Locale.ROOT);
            if (!word.equals("the") && !TITLES.containsKey(word)) {
                break;
            }
            words.removeFirst();
            if (TITLES.containsKey(word)) {
                titles.add(TITLES.get(word));
            }
            replaceOfficeAhead(words);
        }
        return String.join(" ", titles.stream().distinct().toList());
    }

    /** "Councillor, the Mayor, Quayle": an office may stand between the title and the name. */
    private static void replaceOfficeAhead(Deque<String> words) {
        var rest = withoutOffice(String.join(" ", words));
        words.clear();
        words.addAll(List.of(rest.split(" ")));
    }

    private static String takeLetters(Deque<String> words) {
        var letters = new ArrayDeque<String>();
        while (words.size() > 1 && isLetters(words.peekLast(), words.size())) {
            letters.addFirst(bare(words.removeLast()));
        }
        return String.join(" ", letters);
    }

    /** "Ma" and "Ba" are family names too: letters as short as these count only in capitals, and after two names. */
    private static boolean isLetters(String word, int words) {
        var bare = bare(word);
        var isShort = bare.length() == 2;
        return LETTERS.contains(bare.toUpperCase(Locale.ROOT))
                && (!isShort || (words > 2 && bare.equals(bare.toUpperCase(Locale.ROOT))));
    }

    private static String bare(String word) {
        return word.replaceAll("[.,;]", "");
    }

    /** Given names, then the family name. */
    private static List<String> named(String name) {
        var trimmed = name.replaceAll("[,\\s]+$", "");
        var comma = trimmed.indexOf(',');
        if (comma > 0) {
            return List.of(
                    trimmed.substring(comma + 1).strip(),
                    trimmed.substring(0, comma).strip());
        }
        var words = List.of(trimmed.split(" "));
        int family = words.size() - 1;
        while (family > 1 && PARTICLES.contains(words.get(family - 1).toLowerCase(Locale.ROOT))) {
            family--;
        }
        return List.of(join(words.subList(0, family)), join(words.subList(family, words.size())));
    }

    private static String join(Collection<String> words) {
        return String.join(" ", words);
    }
}
