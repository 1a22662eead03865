package uk.comity.packs;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** How large a pack may be that somebody sends: far beyond any protocol, and small enough to be read at once. */
final class PackLimits {

    /** Files in a pack. */
    static final int MOST_FILES = 400;
    /** Characters of all files together. */
    static final int MOST_CHARACTERS = 8_000_000;
    /** Characters of one file; the reader of YAML takes no more. */
    static final int LONGEST_FILE = 1_000_000;

    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final Pattern NAME =
            Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._ -]{0,80}(/[A-Za-z0-9_][A-Za-z0-9._ -]{0,80}){0,3}");

    private PackLimits() {}

    /** Why this cannot be kept as a draft, and what to do; empty where it can. */
    static Optional<String> trouble(String key, Map<String, String> files) {
        if (!KEY.matcher(key).matches()) {
            return Optional.of("A pack's key is lower case letters, digits and hyphens, such as our-protocol.");
        }
        if (files.isEmpty()) {
            return Optional.of("There is no file in this pack. A pack has at least pack.yaml and clauses.yaml.");
        }
        if (files.size() > MOST_FILES) {
            return Optional.of("This pack has " + files.size() + " files; " + MOST_FILES
                    + " is the most. Is it the folder of one protocol?");
        }
        if (files.values().stream().mapToLong(String::length).sum() > MOST_CHARACTERS) {
            return Optional.of("This pack is larger than 8 million characters. Is it the folder of one protocol?");
        }
        return files.entrySet().stream()
                .flatMap(file -> trouble(file.getKey(), file.getValue()).stream())
                .findFirst();
    }

    private static Optional<String> trouble(String name, String text) {
        if (!NAME.matcher(name).matches()) {
            return Optional.of("A file cannot be called \"" + shown(name)
                    + "\" in a pack. Use letters, digits and hyphens, and a folder at most.");
        }
        if (text.length() > LONGEST_FILE) {
            return Optional.of("The file " + name + " is longer than a million characters. Split it by topic.");
        }
        return text.codePoints().anyMatch(PackLimits::cannotBeKept)
                ? Optional.of("The file " + name + " holds characters that are no text. Save it as plain text (UTF-8).")
                : Optional.empty();
    }

    private static String shown(String name) {
        var clean = name.replaceAll("\\p{Cntrl}", "?");
        return clean.length() > 80 ? clean.substring(0, 80) + "..." : clean;
    }

    private static boolean cannotBeKept(int character) {
        return (Character.isISOControl(character) && "\n\r\t".indexOf(character) < 0)
                || Character.getType(character) == Character.SURROGATE;
    }
}
