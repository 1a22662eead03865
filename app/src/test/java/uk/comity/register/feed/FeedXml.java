package uk.comity.register.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Writes feeds of invented councillors in ModernGov's shape, with whatever oddity a test is about. */
final class FeedXml {

    private final StringBuilder wards = new StringBuilder();
    private String head = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";

    static FeedXml feed() {
        return new FeedXml();
    }

    FeedXml headed(String other) {
        head = other;
        return this;
    }

    FeedXml ward(String title, int count, String... councillors) {
        wards.append(
                "    <ward>\n      <wardtitle>%s</wardtitle>\n      <councillors>\n        <councillorcount> %d</councillorcount>\n%s      </councillors>\n    </ward>\n"
                        .formatted(title, count, String.join("", councillors)));
        return this;
    }

    static String councillor(String id, String name, String party, String... startsAndEnds) {
        var terms = new StringBuilder();
        for (int i = 0; i < startsAndEnds.length; i += 2) {
            terms.append("<termofoffice><startdate>%s</startdate><enddate>%s</enddate></termofoffice>"
                    .formatted(startsAndEnds[i], startsAndEnds[i + 1]));
        }
        return """
                        <councillor>
                          <councillorid>%s</councillorid>
                          <fullusername>%s</fullusername>
                          <photosmallurl>http://localhost/%s.jpg</photosmallurl>
                          <politicalpartytitle>%s</politicalpartytitle>
                          <workaddress><line1>1 Invented Street</line1><email>a@example.invalid</email></workaddress>
                          <homeaddress><line1>2 Invented Street</line1><phone>00000 000000</phone></homeaddress>
                          <termsofoffice>%s</termsofoffice>
                        </councillor>
                """.formatted(id, name, id, party, terms);
    }

    String text() {
        return head + "<councillorsbyward>\n  <wards>\n" + wards + "  </wards>\n</councillorsbyward>\n";
    }

    FeedReading read() {
        return read(text());
    }

    /** The feed, which must be readable. */
    Feed readable() {
        return switch (read()) {
            case Feed feed -> feed;
            case FeedReading.Unreadable no -> throw new AssertionError(no.sentence());
        };
    }

    static FeedReading read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static FeedReading read(byte[] bytes) {
        try {
            return FeedReader.read("feed.xml", new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FeedReading.Unreadable unreadable(String text) {
        return unreadable(read(text));
    }

    static FeedReading.Unreadable unreadable(FeedReading reading) {
        return switch (reading) {
            case Feed feed -> throw new AssertionError("could be read: " + feed);
            case FeedReading.Unreadable no -> no;
        };
    }
}
