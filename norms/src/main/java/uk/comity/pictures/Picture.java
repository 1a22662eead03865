package uk.comity.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A column of boxes joined by arrows: as SVG, and as the same words in lines. Weight, dashes and words tell boxes apart,
 * never colour; all lines take the colour of the text around.
 *
 * @param title what it shows, in a few words
 * @param flow between which boxes there are arrows
 * @param boxes from top to bottom
 */
public record Picture(String title, Flow flow, List<Box> boxes) {

    private static final int WIDTH = 340;
    private static final int SIZE = 16;
    private static final int LINE = 21;
    private static final int PAD = 12;
    private static final int GAP = 16;

    public Picture {
        boxes = List.copyOf(boxes);
        if (boxes.isEmpty()) {
            throw new IllegalArgumentException("a picture shows something");
        }
    }

    /** A picture in which each box follows from the one before. */
    public Picture(String title, List<Box> boxes) {
        this(title, Flow.DOWN, boxes);
    }

    /** Between which boxes there are arrows. */
    public enum Flow {
        /** From each box to the next. */
        DOWN,
        /** Only where words stand beside the arrow: the other boxes stand apart. */
        WHERE_WORDS_STAND
    }

    /**
     * One box.
     *
     * @param arrow words beside the arrow that leads to it; blank for none
     * @param heading in bold; says by itself what sort of box it is
     * @param lines what stands below
     */
    public record Box(Look look, String arrow, String heading, List<String> lines) {
        public Box {
            lines = List.copyOf(lines);
        }

        public static Box of(Look look, String heading, List<String> lines) {
            return new Box(look, "", heading, lines);
        }
    }

    /** How a box is drawn. */
    public enum Look {
        /** A thin line. */
        PLAIN,
        /** A thick line: it settles the matter. */
        DECISIVE,
        /** A dashed line: it stood back. */
        DEFEATED,
        /** A dotted line: it waits for something. */
        WAITING
    }

    /** The same in words, a line for each box. */
    public List<String> twin() {
        return boxes.stream()
                .map(box -> (box.arrow().isBlank() ? "" : box.arrow() + ": ")
                        + box.heading()
                        + (box.lines().isEmpty() ? "" : stop(box.heading()) + String.join(" ", box.lines())))
                .toList();
    }

    /** A question ends with its own mark. */
    private static String stop(String heading) {
        return heading.matches(".*[.?]") ? " " : ". ";
    }

    /**
     * An SVG element, without an XML declaration.
     *
     * @param id begins the ids of its title and description: one picture's own on its page
     */
    public String svg(String id) {
        var drawn = new StringBuilder();
        var top = 2.0;
        for (var i = 0; i < boxes.size(); i++) {
            var box = boxes.get(i);
            if (i > 0) {
                top = flow == Flow.DOWN || !box.arrow().isBlank() ? arrow(drawn, box, top) : top + GAP;
            }
            top = box(drawn, box, top);
        }
        var height = Math.round(top + 2);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"comity-picture\" role=\"img\" aria-labelledby=\"" + id
                + "-title\" aria-describedby=\"" + id + "-desc\" viewBox=\"0 0 " + WIDTH + " " + height + "\" width=\""
                + WIDTH
                + "\" height=\"" + height
                + "\" fill=\"none\" stroke=\"currentColor\" font-family=\"arial, sans-serif\" font-size=\""
                + SIZE + "\">\n<title id=\"" + id + "-title\">" + safe(title) + "</title>\n<desc id=\"" + id
                + "-desc\">"
                + safe(twin().stream().collect(Collectors.joining(" "))) + "</desc>\n" + drawn + "</svg>\n";
    }

    private double box(StringBuilder drawn, Box box, double top) {
        var heading = TextWidth.wrapped(box.heading(), SIZE + 1, WIDTH - 2 * PAD - 8);
        var lines = new ArrayList<String>();
        box.lines().forEach(line -> lines.addAll(TextWidth.wrapped(line, SIZE, WIDTH - 2 * PAD - 4)));
        var height = (heading.size() + lines.size()) * LINE + 2 * PAD - 4;
        drawn.append("<rect x=\"3\" y=\"")
                .append(top)
                .append("\" width=\"")
                .append(WIDTH - 6)
                .append("\" height=\"")
                .append(height)
                .append("\" rx=\"3\" ")
                .append(border(box.look()))
                .append("/>\n");
        var y = top + PAD + SIZE - 4;
        for (var line : heading) {
            text(drawn, PAD, y, line, " font-weight=\"700\"");
            y += LINE;
        }
        for (var line : lines) {
            text(drawn, PAD, y, line, "");
            y += LINE;
        }
        return top + height;
    }

    private static String border(Look look) {
        return switch (look) {
            case PLAIN -> "stroke-width=\"1.5\"";
            case DECISIVE -> "stroke-width=\"4\"";
            case DEFEATED -> "stroke-width=\"1.5\" stroke-dasharray=\"8 5\"";
            case WAITING -> "stroke-width=\"2\" stroke-dasharray=\"2 5\"";
        };
    }

    private static double arrow(StringBuilder drawn, Box to, double top) {
        var words = to.arrow().isBlank() ? List.<String>of() : TextWidth.wrapped(to.arrow(), SIZE, WIDTH - 60);
        var length = Math.max(22, words.size() * LINE + 14);
        var end = top + length;
        var weight = to.look() == Look.DECISIVE ? "3" : "1.5";
        drawn.append("<path d=\"M24 ")
                .append(top)
                .append("V")
                .append(end - 2)
                .append("m-6 -8l6 8l6 -8\" stroke-width=\"")
                .append(weight)
                .append("\"/>\n");
        var y = top + LINE;
        for (var line : words) {
            text(drawn, 42, y, line, "");
            y += LINE;
        }
        return end;
    }

    private static void text(StringBuilder drawn, int x, double y, String words, String more) {
        drawn.append("<text x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y)
                .append("\" fill=\"currentColor\" stroke=\"none\"")
                .append(more)
                .append('>')
                .append(safe(words))
                .append("</text>\n");
    }

    private static String safe(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
