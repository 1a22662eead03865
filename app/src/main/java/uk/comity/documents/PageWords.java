package uk.comity.documents;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The letters of one page and where they stand, as the page is looked at. */
final class PageWords extends PDFTextStripper {

    /** Above and below the line on which a letter stands, in shares of its size. */
    private static final float ABOVE = 1;

    private static final float BELOW = 0.35f;
    private static final float SAME_LINE = 3;

    private final List<Letter> letters = new ArrayList<>();
    private boolean apart = true;

    /** A letter; whether a gap stands before it. */
    record Letter(String text, Cut.Box box, boolean apart) {}

    /** A word. */
    record Word(String text, Cut.Box box) {}

    /** Whether letters come in the order of the file or in that of the page: a phrase may be whole in one of them alone. */
    enum Order {
        OF_THE_FILE,
        OF_THE_PAGE
    }

    private PageWords(Order order) {
        setSortByPosition(order == Order.OF_THE_PAGE);
        // Bold is often the same letter twice.
        setSuppressDuplicateOverlappingText(true);
    }

    static PageWords of(PDDocument document, int page, Order order) throws IOException {
        var words = new PageWords(order);
        words.setStartPage(page);
        words.setEndPage(page);
        words.getText(document);
        return words;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        for (var position : positions) {
            var letter = position.getUnicode() == null ? "" : position.getUnicode();
            if (letter.isBlank()) {
                apart = true;
            } else {
                letters.add(new Letter(letter, box(position), apart));
                apart = false;
            }
        }
    }

    /** What a file says that a passage reads is not what stands there: the letters themselves are looked at. */
    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        super.beginMarkedContentSequence(tag, new COSDictionary());
    }

    @Override
    protected void writeWordSeparator() {
        apart = true;
    }

    @Override
    protected void writeLineSeparator() {
        apart = true;
    }

    /** Of a letter that stands upright, exactly; of one that is turned, all around it. */
    private static Cut.Box box(TextPosition at) {
        var size = Math.max(Math.abs(at.getFontSizeInPt()), at.getHeight());
        if (at.getDir() == 0) {
            return new Cut.Box(
                    at.getX(),
                    at.getY() - ABOVE * size,
                    at.getX() + Math.max(at.getWidth(), 1),
                    at.getY() + BELOW * size);
        }
        var reach = Math.max(size, Math.max(at.getWidth(), at.getHeight())) * 1.3f;
        return new Cut.Box(at.getX() - reach, at.getY() - reach, at.getX() + reach, at.getY() + reach);
    }

    boolean isEmpty() {
        return letters.isEmpty();
    }

    List<Word> words() {
        var words = new ArrayList<Word>();
        for (var letter : letters) {
            var last = words.isEmpty() ? null : words.getLast();
            if (last == null
                    || letter.apart()
                    || Math.abs(last.box().bottom() - letter.box().bottom()) > SAME_LINE) {
                words.add(new Word(letter.text(), letter.box()));
            } else {
                words.set(
                        words.size() - 1,
                        new Word(last.text() + letter.text(), last.box().with(letter.box())));
            }
        }
        return words;
    }

    /** Boxes over a phrase wherever it stands as whole words, one for each line that it runs over. */
    List<Cut.Box> find(String phrase) {
        var wanted = plain(phrase);
        var text = new StringBuilder();
        var owners = new ArrayList<Integer>();
        for (var index = 0; index < letters.size(); index++) {
            var plain = plain(letters.get(index).text());
            text.append(plain);
            for (var i = 0; i < plain.length(); i++) {
                owners.add(index);
            }
        }
        var boxes = new ArrayList<Cut.Box>();
        for (var at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
            var from = owners.get(at);
            var to = owners.get(at + wanted.length() - 1);
            if (begins(from) && begins(to + 1)) {
                boxes.addAll(lines(letters.subList(from, to + 1)));
            }
        }
        return boxes;
    }

    /** Whether a word begins here: at a gap, or beside a sign that is no letter. */
    private boolean begins(int index) {
        return index == 0
                || index >= letters.size()
                || letters.get(index).apart()
                || plain(letters.get(index - 1).text()).isEmpty()
                || plain(letters.get(index).text()).isEmpty();
    }

    private static List<Cut.Box> lines(List<Letter> letters) {
        var boxes = new ArrayList<Cut.Box>();
        for (var letter : letters) {
            var last = boxes.isEmpty() ? null : boxes.getLast();
            if (last != null
                    && Math.abs(last.bottom() - letter.box().bottom()) < SAME_LINE
                    && letter.box().left() >= last.left()) {
                boxes.set(boxes.size() - 1, last.with(letter.box()));
            } else {
                boxes.add(letter.box());
            }
        }
        return boxes;
    }

    /** Small letters and figures alone, without accents: how a phrase and a text are held against each other. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
