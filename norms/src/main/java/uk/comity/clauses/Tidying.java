package uk.comity.clauses;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Brings the lines of a page into one form: spaces, hyphens, Markdown, the many signs for a bullet. */
final class Tidying {

    private static final Pattern ODD_SPACE =
            Pattern.compile("[\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000\\x0B\\r]");
    private static final Pattern UNSEEN =
            Pattern.compile("[\\u200b-\\u200f\\u2060-\\u2064\\ufeff\\x00-\\x08\\x0e-\\x1f\\x7f\\ufffc]");
    private static final Pattern TAG = Pattern.compile("</?(?:u|b|i|em|strong|ins|del|sup|sub|br|span)\\s*/?>");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]\\[]+)\\]\\((?:[^()\\s]|\\\\.|\\([^()]*\\))*\\)");
    private static final Pattern BOLD = Pattern.compile("(\\*\\*|__)(?=\\S)|(?<=\\S)(\\*\\*|__)");
    private static final Pattern EMPHASIS = Pattern.compile("(?<![\\w*])\\*(?=[^\\s*])|(?<=[^\\s*])\\*(?![\\w*])");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([()\\[\\]_*#.+-])");
    private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+");
    private static final Pattern RULE = Pattern.compile("^[-_=*]{3,}$");
    private static final Pattern DASH = Pattern.compile("^[-*–](?=\\s|$)\\s*");
    private static final Pattern BULLET =
            Pattern.compile("^(?:[•‣◦●○▪■□▸►➢➤➔→⇒✓✔·\\uf0b7\\uf0a7\\uf0d8\\uf0fc>])\\s*|^o\\s+(?=\\p{L})");
    /** What is left of a bullet of another alphabet: a lone capital I before a small letter. */
    private static final Pattern LOST_BULLET = Pattern.compile("^I\\s+(?=\\p{Ll})");

    private Tidying() {}

    /** All lines of all pages; a page's break is no paragraph's end. */
    static List<Line> lines(List<String> pages) {
        var lines = new ArrayList<Line>();
        var afterBlank = true;
        for (var page = 0; page < pages.size(); page++) {
            for (var raw : pages.get(page).split("\n", -1)) {
                var line = line(raw, page + 1, afterBlank);
                lines.add(line);
                afterBlank = line.isBlank();
            }
        }
        return lines;
    }

    private static Line line(String raw, int page, boolean afterBlank) {
        var text = plain(raw);
        if (RULE.matcher(text).matches()) {
            return new Line("", page, Line.Marker.NONE, true);
        }
        var marker = Line.Marker.NONE;
        var heading = HEADING.matcher(text);
        if (heading.lookingAt()) {
            text = text.substring(heading.end());
            marker = Line.Marker.HEADING;
        }
        for (var dash = DASH.matcher(text); dash.lookingAt(); dash = DASH.matcher(text)) {
            text = text.substring(dash.end());
            marker = Line.Marker.DASH;
        }
        var bullet = BULLET.matcher(text);
        if (bullet.lookingAt()) {
            text = text.substring(bullet.end());
            marker = Line.Marker.BULLET;
        }
        if (marker == Line.Marker.DASH) {
            text = LOST_BULLET.matcher(text).replaceFirst("");
        }
        return new Line(text.strip(), page, marker, afterBlank || marker != Line.Marker.NONE);
    }

    private static String plain(String raw) {
        var text = ODD_SPACE.matcher(raw).replaceAll(" ");
        text = UNSEEN.matcher(text).replaceAll("");
        text = Normalizer.normalize(text.replace("ﬁ", "fi").replace("ﬂ", "fl").replace("ﬀ", "ff"), Normalizer.Form.NFC);
        text = TAG.matcher(text).replaceAll("");
        text = LINK.matcher(text).replaceAll("$1");
        text = BOLD.matcher(text).replaceAll("");
        text = EMPHASIS.matcher(text).replaceAll("");
        text = ESCAPE.matcher(text).replaceAll("$1");
        return text.strip();
    }
}
