package uk.comity.aloud;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.comity.norms.Condition;

/**
 * Who acts, told apart from what else must hold: "a member who leads a political group", out of "the person acting is a
 * member, and the person acting leads a political group".
 *
 * @param who empty where the conditions say nothing of the person acting
 * @param rest the other conditions
 */
record Subject(Optional<String> who, List<Condition> rest) {

    private static final String ACTOR = "the person acting ";
    /** Who acts, where another condition has named the person acting. */
    static final String THEY = "they";

    private static final Pattern IS_A = Pattern.compile("is ((?:an?|the|one of) .*)");
    private static final Pattern IN_NAME = Pattern.compile("(an? \\w+) asks, or somebody asks in (an? \\w+'s name)");

    Subject {
        rest = List.copyOf(rest);
    }

    static Subject of(Condition when, Terms terms) {
        var noun = Optional.<String>empty();
        var traits = new ArrayList<String>();
        var rest = new ArrayList<Condition>();
        for (var part : when instanceof Condition.All(var of) ? of : List.of(when)) {
            var words = aboutActor(part, terms);
            if (words.isEmpty()) {
                rest.add(part);
            } else if (noun.isEmpty() && words.get().noun().isPresent()) {
                noun = words.get().noun();
            } else {
                traits.add(words.get().trait());
            }
        }
        if (noun.isEmpty() && traits.isEmpty()) {
            var isNamed = rest.stream().anyMatch(part -> terms.holds(part).contains(ACTOR.strip()));
            return new Subject(isNamed ? Optional.of(THEY) : Optional.empty(), rest);
        }
        var who = noun.orElse("somebody");
        return new Subject(Optional.of(traits.isEmpty() ? who : bare(who) + " who " + English.and(traits)), rest);
    }

    /** A closing comma has no place before "who". */
    private static String bare(String who) {
        return who.endsWith(",") ? who.substring(0, who.length() - 1) : who;
    }

    private static Optional<Said> aboutActor(Condition part, Terms terms) {
        return switch (part) {
            case Condition.Holds _ -> said(terms.holds(part));
            case Condition.None(var of) when of.size() == 1 -> said(terms.holds(part));
            case Condition.None(var of) ->
                together(of.stream().map(each -> said(terms.fails(each))).toList(), "and");
            case Condition.Any(var of) ->
                together(of.stream().map(each -> said(terms.holds(each))).toList(), "or");
            case Condition.All _,
                    Condition.IsOneOf _,
                    Condition.AtLeast _,
                    Condition.Before _,
                    Condition.OnOrAfter _,
                    Condition.Within _ -> Optional.empty();
        };
    }

    private static Optional<Said> together(List<Optional<Said>> parts, String joint) {
        if (parts.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        var all = parts.stream().flatMap(Optional::stream).toList();
        var traits = all.stream().map(Said::trait).toList();
        if (joint.equals("and")) {
            return Optional.of(new Said(Optional.empty(), English.and(traits)));
        }
        var nouns = all.stream().flatMap(Said::asNouns).toList();
        return Optional.of(new Said(Optional.of(English.or(nouns)), English.either(traits)));
    }

    private static Optional<Said> said(String sentence) {
        var inName = IN_NAME.matcher(sentence);
        if (inName.matches()) {
            var noun = inName.group(1) + ", or somebody in " + inName.group(2) + ",";
            return Optional.of(new Said(Optional.of(noun), "asks as " + inName.group(1) + " or in " + inName.group(2)));
        }
        if (!sentence.startsWith(ACTOR)) {
            return Optional.empty();
        }
        var trait = sentence.substring(ACTOR.length());
        var isA = IS_A.matcher(trait);
        return Optional.of(new Said(isA.matches() ? Optional.of(noun(isA.group(1))) : Optional.empty(), trait));
    }

    private static String noun(String words) {
        var whole = words.replaceFirst("\\bor more senior$", "or somebody more senior");
        return whole.contains(", ") ? whole + "," : whole;
    }

    /**
     * What a fact says of the person acting.
     *
     * @param noun "a member", where it names what they are
     * @param trait "is a member", "leads a political group"
     */
    private record Said(Optional<String> noun, String trait) {

        /** "a member" and "somebody in a member's name", of "a member, or somebody in a member's name,". */
        Stream<String> asNouns() {
            return Stream.of(bare(noun.orElse("somebody who " + trait)).split(", or (?=somebody in )", -1));
        }
    }
}
