package uk.comity.aloud;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import uk.comity.norms.Span;

/** Small joints of English. */
final class English {

    private static final Set<String> LOOSE =
            Set.of("a", "an", "the", "another", "no", "not", "some", "any", "its", "their", "one", "or", "and", "in");
    private static final Pattern SECOND_VERB = Pattern.compile(" (and|or) (say|answer|represent|share|direct)\\b");

    private English() {}

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** The first letter small, unless the word is a name in capitals. */
    static String small(String words) {
        return words.length() > 1 && Character.isUpperCase(words.charAt(1))
                ? words
                : words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }

    /** A sentence with its full stop, however it came. */
    static String sentence(String words) {
        var whole = capital(words.strip());
        return whole.isEmpty() || ".!?:".indexOf(whole.charAt(whole.length() - 1)) >= 0 ? whole : whole + ".";
    }

    /** "a", "a and b", "a, b and c"; parts with commas of their own are set apart by ", and". */
    static String and(List<String> parts) {
        return joined(parts, "and");
    }

    static String or(List<String> parts) {
        return joined(parts, "or");
    }

    private static String joined(List<String> parts, String word) {
        var distinct = parts.stream().distinct().toList();
        if (distinct.size() < 2) {
            return String.join("", distinct);
        }
        var isLoose = distinct.stream().anyMatch(English::isCompound);
        if (isLoose) {
            return String.join(", " + word + " ", distinct);
        }
        return String.join(", ", distinct.subList(0, distinct.size() - 1)) + " " + word + " " + distinct.getLast();
    }

    private static boolean isCompound(String part) {
        return part.contains(", ") || part.contains(" and ") || part.contains(" or ");
    }

    /**
     * "it is for party business or an election campaign", of "it is for party business" and "it is for an election
     * campaign": what all begin with is said once.
     */
    static String either(List<String> sentences) {
        return sentences.size() < 2
                ? String.join("", sentences)
                : joinedOnce(sentences).orElseGet(() -> or(sentences));
    }

    /** The same among other conditions: alternatives that share no beginning are told apart by "either". */
    static String eitherAmongOthers(List<String> sentences) {
        return sentences.size() < 2
                ? String.join("", sentences)
                : joinedOnce(sentences).orElseGet(() -> "either " + or(sentences));
    }

    private static Optional<String> joinedOnce(List<String> sentences) {
        var words = sentences.stream().map(each -> List.of(each.split(" ", -1))).toList();
        var shared = shared(words);
        if (shared < 2) {
            return Optional.empty();
        }
        var rest = words.stream()
                .map(each -> String.join(" ", each.subList(shared, each.size())))
                .toList();
        return Optional.of(String.join(" ", words.getFirst().subList(0, shared)) + " " + or(rest));
    }

    private static int shared(List<List<String>> sentences) {
        var first = sentences.getFirst();
        var shared = 0;
        while (isSharedAt(sentences, shared)) {
            shared++;
        }
        while (shared > 0
                && (LOOSE.contains(first.get(shared - 1))
                        || first.get(shared - 1).endsWith("'s"))) {
            shared--;
        }
        return shared;
    }

    private static boolean isSharedAt(List<List<String>> sentences, int at) {
        var first = sentences.getFirst();
        return sentences.stream()
                .allMatch(each -> at < each.size() - 1 && each.get(at).equals(first.get(at)));
    }

    /** An act's title as something that one does: "raise an enquiry", "send another officer in their place". */
    static String toDo(String title) {
        return small(title)
                .replaceAll("\\byour\\b", "their")
                .replaceAll("\\byou act\\b", "they act")
                .replaceAll("\\bof you\\b", "of them");
    }

    /** "raises an enquiry". */
    static String does(String toDo) {
        var space = toDo.indexOf(' ');
        var verb = space < 0 ? toDo : toDo.substring(0, space);
        var rest = space < 0 ? "" : toDo.substring(space);
        return third(verb)
                + SECOND_VERB.matcher(rest).replaceAll(found -> " " + found.group(1) + " " + third(found.group(2)));
    }

    private static String third(String verb) {
        if (verb.matches(".*[^aeiou]y")) {
            return verb.substring(0, verb.length() - 1) + "ies";
        }
        return verb.matches(".*(s|sh|ch|x|z|o)") ? verb + "es" : verb + "s";
    }

    /** Several things that one does, as alternatives. */
    static String any(List<String> acts) {
        return or(new ArrayList<>(acts));
    }

    /** "the Monitoring Officer", "Legal Services", "every member of the council". */
    static String withArticle(String title) {
        return title.matches("(the|every|everybody|those|a|an|all|any) .*|.*Services") ? title : "the " + title;
    }

    /** Quoted, as pages quote. */
    static String quoted(String words) {
        return "\"" + words + "\"";
    }

    /** A name in a pack as words: "officers' interests" of {@code officers-interests}. */
    static String words(String name) {
        return name.replace('-', ' ')
                .replaceAll("\\b(members|officers|councillors|employees) (?=interests|bulletin|hands)", "$1' ");
    }

    /** "within 5 working days", "within 28 days, the day itself counted". */
    static String within(Span span) {
        return "within " + span.aloud();
    }
}
