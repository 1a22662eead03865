package uk.comity.asking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Words as they are compared in a search: without endings, and with others of the field that mean about the same. */
final class Tongue {

    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

    /** Words that every sentence has, and that tell nothing of what somebody wants to do. */
    private static final Set<String> SMALL = Set.of(
            ("a an and are as at be been but by can cannot could do does doing done for from get go going got has have he"
                            + " her his how i if in into is it its like may me might my need no not of off on one or our out own"
                            + " please shall she should so some somebody someone something than that the their them then there"
                            + " they this to up us want wants was we what when where which while who whom will with would yes"
                            + " you your am allowed permitted must")
                    .split(" "));

    /** Each line of words means about the same in town halls. */
    private static final List<String> ALIKE = List.of(
            "paper document file record dossier minutes",
            "report recommendation draft",
            "see read inspect look view examine access inspection",
            "copy duplicate photocopy forward cc",
            "letter email mail correspondence message post write send note",
            "member councillor colleague cllr",
            "officer employee staff worker",
            "media journalist reporter newspaper radio television tv interview broadcaster bbc",
            "speak talk tell say discuss comment",
            "enquiry question query casework ask",
            "complain complaint grievance concern unhappy",
            "criticise attack blame criticism useless incompetent",
            "rude behaviour respect courtesy disrespectful",
            "keep kept gave give given receive accept",
            "faster queue favour advantage priority preferential",
            "gift present hospitality freebie",
            "relationship wife husband partner friend cousin relative marry family close sister brother spouse friendship",
            "computer laptop equipment phone printer it ict tablet facilities stationery",
            "group party political caucus",
            "meeting committee council",
            "ward constituency division local",
            "confidential exempt secret private pink",
            "share disclose reveal leak pass publish",
            "decide decision determine settle rule",
            "restrict ban bar limit block",
            "dismiss sack fire",
            "discipline disciplinary misconduct",
            "job appoint candidate recruit post vacancy interview appointment",
            "bully bullying harass intimidate harassment shout pressure",
            "ceremony event occasion opening plaque civic ribbon",
            "chairman chair chairperson mayor",
            "attend come join visit",
            "invite invitation",
            "advice advise help guidance support assist",
            "refuse decline deny reject won",
            "dispute disagree appeal challenge contest overrule",
            "change alter amend edit revise rewrite",
            "protocol rule code clause",
            "interest conflict pecuniary declare disclosable",
            "scrutiny overview review",
            "parish town",
            "consult consultation survey views",
            "home evening weekend night hours",
            "boss manager supervisor superior",
            "instruct order direct tell command",
            "resident constituent citizen public taxpayer",
            "corruption fraud unlawful whistleblow wrongdoing illegal",
            "building office premises depot site property room",
            "money budget pay payment contract spend cost fee reward",
            "lend borrow",
            "reply answer respond response",
            "acknowledge receipt",
            "release statement announcement");

    private static final Map<String, Set<String>> SAME = same();

    private Tongue() {}

    private static Map<String, Set<String>> same() {
        var same = new HashMap<String, Set<String>>();
        for (var line : ALIKE) {
            var stems = new LinkedHashSet<String>();
            for (var word : line.split(" ", -1)) {
                stems.add(stem(word));
            }
            stems.forEach(stem ->
                    same.computeIfAbsent(stem, _ -> new LinkedHashSet<>()).addAll(stems));
        }
        return Map.copyOf(same);
    }

    /** The words of a text that tell something, without their endings, in their order. */
    static List<String> stems(String text) {
        var stems = new ArrayList<String>();
        var words = WORD.matcher(text.toLowerCase(Locale.UK).replace("'s", "").replace("\u2019s", ""));
        while (words.find()) {
            if (!SMALL.contains(words.group())) {
                stems.add(stem(words.group()));
            }
        }
        return stems;
    }

    /** Others that mean about the same. */
    static Set<String> alike(String stem) {
        return SAME.getOrDefault(stem, Set.of());
    }

    /** A word without its ending: rough, and the same for both sides of a comparison. */
    static String stem(String word) {
        var stem = word;
        for (var ending : List.of(
                "ations", "ation", "ings", "ing", "ments", "ment", "ions", "ion", "ies", "ied", "ed", "es", "s")) {
            if (stem.endsWith(ending) && stem.length() - ending.length() >= 3 && !stem.endsWith("ss")) {
                stem = stem.substring(0, stem.length() - ending.length()) + (ending.startsWith("ie") ? "y" : "");
                break;
            }
        }
        var last = stem.length() - 1;
        if (last > 2 && stem.charAt(last) == stem.charAt(last - 1) && "bdgklmnprt".indexOf(stem.charAt(last)) >= 0) {
            stem = stem.substring(0, last);
        }
        return stem.length() > 3 && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
    }
}
