package uk.comity.register.feed;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a feed calls a party: only a label. It makes no political group: that needs a notice (SI 1990/1553 reg 8).
 *
 * @param written as the feed has it, spaces tidied; blank for none
 */
public record PartyLabel(String written) {

    private static final Pattern DECORATION =
            Pattern.compile("\\b(the|party|group|councillors?|candidates?|of england and wales|and unionist)\\b");

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("con", "Conservative"),
            Map.entry("conservative", "Conservative"),
            Map.entry("conservatives", "Conservative"),
            Map.entry("tory", "Conservative"),
            Map.entry("lab", "Labour"),
            Map.entry("labour", "Labour"),
            Map.entry("labour and co operative", "Labour and Co-operative"),
            Map.entry("labour co operative", "Labour and Co-operative"),
            Map.entry("labour and co op", "Labour and Co-operative"),
            Map.entry("labour co op", "Labour and Co-operative"),
            Map.entry("ld", "Liberal Democrat"),
            Map.entry("lib dem", "Liberal Democrat"),
            Map.entry("lib dems", "Liberal Democrat"),
            Map.entry("libdem", "Liberal Democrat"),
            Map.entry("libdems", "Liberal Democrat"),
            Map.entry("liberal democrat", "Liberal Democrat"),
            Map.entry("liberal democrats", "Liberal Democrat"),
            Map.entry("green", "Green"),
            Map.entry("greens", "Green"),
            Map.entry("ind", "Independent"),
            Map.entry("independent", "Independent"),
            Map.entry("independents", "Independent"),
            Map.entry("reform", "Reform UK"),
            Map.entry("reform uk", "Reform UK"),
            Map.entry("ukip", "UKIP"),
            Map.entry("uk independence", "UKIP"),
            Map.entry("plaid", "Plaid Cymru"),
            Map.entry("plaid cymru", "Plaid Cymru"),
            Map.entry("non aligned", "Non-aligned"),
            Map.entry("unaligned", "Non-aligned"));

    /** One form for the same party spelt in several ways; a label that is not known keeps its own. */
    public String normal() {
        var plain = tidy(DECORATION
                .matcher(tidy(
                        written.toLowerCase(Locale.ROOT).replace("&", " and ").replaceAll("[^\\p{L}\\p{N}]+", " ")))
                .replaceAll(" "));
        return NAMES.getOrDefault(plain, written);
    }

    private static String tidy(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
