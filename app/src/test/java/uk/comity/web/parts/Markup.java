package uk.comity.web.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** HTML as a list of tags and texts that is equal for pages that mean the same: no matter white space or the order of attributes. */
record Markup(List<String> pieces) {

    private static final Pattern PIECE =
            Pattern.compile("<(/?[a-zA-Z][a-zA-Z0-9]*)((?:\\s+[^\\s=>/]+(?:=\"[^\"]*\")?)*)\\s*/?>|[^<]+");
    private static final Pattern ATTRIBUTE = Pattern.compile("([^\\s=>/]+)(?:=\"([^\"]*)\")?");

    static Markup of(String html) {
        var pieces = new ArrayList<String>();
        var matcher = PIECE.matcher(html);
        var end = 0;
        while (matcher.find()) {
            if (matcher.start() != end) {
                throw new IllegalArgumentException("Not understood as HTML: " + html.substring(end, matcher.start()));
            }
            end = matcher.end();
            var tag = matcher.group(1);
            if (tag != null) {
                pieces.add("<" + tag + attributes(matcher.group(2)) + ">");
            } else if (!matcher.group().isBlank()) {
                pieces.add(words(matcher.group()));
            }
        }
        return new Markup(pieces);
    }

    private static String attributes(String written) {
        var found = new ArrayList<String>();
        var matcher = ATTRIBUTE.matcher(written);
        while (matcher.find()) {
            var value = matcher.group(2) == null ? "" : matcher.group(2);
            var sorted = "class".equals(matcher.group(1))
                    ? String.join(
                            " ",
                            List.of(value.strip().split("\\s+")).stream()
                                    .sorted()
                                    .toList())
                    : words(value);
            found.add(" " + matcher.group(1) + "=" + sorted);
        }
        return String.join("", found.stream().sorted().toList());
    }

    private static String words(String text) {
        return text.strip()
                .replaceAll("\\s+", " ")
                .replace("&quot;", "\"")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&gt;", ">")
                .replace("&lt;", "<")
                .replace("&amp;", "&");
    }
}
