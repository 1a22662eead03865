package uk.comity.pictures;

import java.util.ArrayList;
import java.util.List;

/** How wide words are in a sans-serif face, so that they are broken before they leave their box. */
final class TextWidth {

    private TextWidth() {}

    /** The width at a font size, in the picture's units, on the safe side. */
    static double of(String words, int size) {
        return words.chars().mapToDouble(TextWidth::of).sum() * size;
    }

    private static double of(int letter) {
        if ("iljtfr.,:;'!|()[] ".indexOf(letter) >= 0) {
            return 0.36;
        }
        if ("mwMW@%".indexOf(letter) >= 0) {
            return 0.95;
        }
        return Character.isUpperCase(letter) || letter > 0x24F ? 0.76 : 0.59;
    }

    /** Lines no wider than this; a word that is wider by itself is broken. */
    static List<String> wrapped(String words, int size, double width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : words.strip().split("\\s+", -1)) {
            for (var piece : pieces(word, size, width)) {
                var longer = line.isEmpty() ? piece : line + " " + piece;
                if (!line.isEmpty() && of(longer, size) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                    line.append(piece);
                } else {
                    line.setLength(0);
                    line.append(longer);
                }
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private static List<String> pieces(String word, int size, double width) {
        var pieces = new ArrayList<String>();
        var start = 0;
        for (var end = 1; end <= word.length(); end++) {
            if (end - start > 1 && of(word.substring(start, end), size) > width) {
                pieces.add(word.substring(start, end - 1));
                start = end - 1;
            }
        }
        pieces.add(word.substring(start));
        return pieces;
    }
}
