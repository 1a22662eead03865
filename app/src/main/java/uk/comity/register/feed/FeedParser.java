package uk.comity.register.feed;

import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks through the XML once and picks what the register needs, as text. */
final class FeedParser {

    static final String ROOT = "councillorsbyward";

    private static final int LONGEST_TEXT = 2000;
    private static final int MOST_NAMES = 8;

    /** A ward as written. */
    record RawWard(String title, String count, List<RawRow> rows) {}

    /** A councillor as written. */
    record RawRow(int row, String id, String name, String party, List<TermReader.Stated> terms) {}

    /** The file is XML, but not a feed that can be read. */
    static final class Refused extends Exception {
        private final String sentence;
        private final int line;
        private final int column;

        private Refused(String sentence, XMLStreamReader at) {
            this.sentence = sentence;
            this.line = Math.max(0, at.getLocation().getLineNumber());
            this.column = Math.max(0, at.getLocation().getColumnNumber());
        }

        String sentence() {
            return sentence;
        }

        int line() {
            return line;
        }

        int column() {
            return column;
        }
    }

    private final XMLStreamReader xml;
    private final List<RawWard> wards = new ArrayList<>();
    private final TreeSet<String> met = new TreeSet<>();
    private int rows;

    private FeedParser(XMLStreamReader xml) {
        this.xml = xml;
    }

    static List<RawWard> parse(Reader in) throws XMLStreamException, Refused {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        var xml = factory.createXMLStreamReader(in);
        try {
            return new FeedParser(xml).feed();
        } finally {
            xml.close();
        }
    }

    private List<RawWard> feed() throws XMLStreamException, Refused {
        root();
        for (int event = next(); event != XMLStreamConstants.END_DOCUMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (name().equals("ward")) {
                    ward();
                } else {
                    note(name());
                }
            }
        }
        if (wards.isEmpty()) {
            throw new Refused(
                    met.isEmpty()
                            ? "lists no wards and no councillors. Nothing was read from it; fetch the feed again."
                            : "has none of the elements in which councillors are listed (ward, councillor). It holds: "
                                    + String.join(", ", met)
                                    + ". Fetch GetCouncillorsByWard.",
                    xml);
        }
        return wards;
    }

    private void root() throws XMLStreamException, Refused {
        int event = next();
        while (event != XMLStreamConstants.START_ELEMENT) {
            event = next();
        }
        if (!name().equals(ROOT)) {
            throw new Refused(
                    "begins with <%s>, not with <%s>: it is another list. Fetch GetCouncillorsByWard."
                            .formatted(cut(xml.getLocalName()), ROOT),
                    xml);
        }
    }

    private void ward() throws XMLStreamException, Refused {
        var title = "";
        var count = "";
        var councillors = new ArrayList<RawRow>();
        while (!isEndOf("ward", next())) {
            if (xml.isStartElement()) {
                switch (name()) {
                    case "wardtitle" -> title = text();
                    case "councillorcount" -> count = text();
                    case "councillor" -> councillors.add(councillor());
                    default -> {}
                }
            }
        }
        wards.add(new RawWard(title, count, councillors));
    }

    private RawRow councillor() throws XMLStreamException, Refused {
        var id = "";
        var name = "";
        var party = "";
        var terms = new ArrayList<TermReader.Stated>();
        int row = ++rows;
        while (!isEndOf("councillor", next())) {
            if (xml.isStartElement()) {
                switch (name()) {
                    case "councillorid" -> id = text();
                    case "fullusername" -> name = text();
                    case "politicalpartytitle" -> party = text();
                    case "termofoffice" -> terms.add(term());
                    default -> {}
                }
            }
        }
        return new RawRow(row, id, name, party, terms);
    }

    private TermReader.Stated term() throws XMLStreamException, Refused {
        var start = "";
        var end = "";
        while (!isEndOf("termofoffice", next())) {
            if (xml.isStartElement()) {
                switch (name()) {
                    case "startdate" -> start = text();
                    case "enddate" -> end = text();
                    default -> {}
                }
            }
        }
        return new TermReader.Stated(start, end);
    }

    /** Text of an element up to its end; what is inside it counts too. Format and control characters become spaces. */
    private String text() throws XMLStreamException, Refused {
        var text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (text.length() < LONGEST_TEXT) {
                        text.append(xml.getText());
                    }
                }
                default -> {}
            }
        }
        return cut(text.toString()).replaceAll("[\\p{Cc}\\p{Cf}\\u00a0]", " ").strip();
    }

    private int next() throws XMLStreamException, Refused {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD) {
            throw new Refused(
                    "declares a document type, which no councillors' feed needs, so it was not read any further.", xml);
        }
        if (event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new Refused("uses \"&%s;\", which XML does not know.".formatted(cut(xml.getLocalName())), xml);
        }
        return event;
    }

    private boolean isEndOf(String element, int event) {
        return event == XMLStreamConstants.END_ELEMENT && name().equals(element);
    }

    private String name() {
        return xml.getLocalName().toLowerCase(Locale.ROOT);
    }

    private void note(String name) {
        if (!name.equals("wards") && met.size() < MOST_NAMES) {
            met.add(cut(name));
        }
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(LONGEST_TEXT, text.length()));
    }
}
