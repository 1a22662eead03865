package uk.comity.register.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static uk.comity.register.feed.FeedXml.councillor;
import static uk.comity.register.feed.FeedXml.feed;
import static uk.comity.register.feed.FeedXml.unreadable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.comity.register.FeedChanges.SetAside;
import uk.comity.register.Term;
import uk.comity.register.feed.Feed.CouncillorRow;
import uk.comity.register.feed.Feed.WardRow;

class FeedReaderTest {

    @TempDir
    private Path folder;

    private static final String HESPER =
            councillor("7", "Councillor Mrs. Hesper Quayle OBE", "Tide", "07/05/2023", "06/05/2027");

    @Test
    void aCouncillorIsReadWithNamePartyWardAndTerm() {
        var feed = feed().ward("Harbour", 1, HESPER).readable();
        assertThat(feed.file()).isEqualTo("feed.xml");
        assertThat(feed.listed()).isEqualTo(1);
        assertThat(feed.wards()).containsExactly(new WardRow("Harbour", Optional.of(1), 0));
        assertThat(feed.councillors()).singleElement().satisfies(row -> {
            assertThat(row.source()).isEqualTo("moderngov:7");
            assertThat(row.name().spoken()).isEqualTo("Cllr Mrs Hesper Quayle");
            assertThat(row.name().written()).isEqualTo("Councillor Mrs. Hesper Quayle OBE");
            assertThat(row.party().written()).isEqualTo("Tide");
            assertThat(row.terms()).containsExactly(Term.between(LocalDate.of(2023, 5, 7), LocalDate.of(2027, 5, 6)));
        });
        assertThat(feed.setAside()).isEmpty();
        assertThat(feed.remarks()).isEmpty();
    }

    @Test
    void addressesTelephoneNumbersAndPhotographsAreNotTakenOver() {
        var feed = feed().ward("Harbour", 1, HESPER).readable();
        assertThat(feed.toString()).doesNotContain("Invented Street", "00000", "example.invalid", ".jpg");
    }

    @Test
    void aFileIsCalledByItsName() throws IOException {
        var file = Files.writeString(
                folder.resolve("harbour.xml"), feed().ward("Harbour", 1, HESPER).text());
        assertThat(FeedReader.read(file))
                .isInstanceOfSatisfying(
                        Feed.class, feed -> assertThat(feed.file()).isEqualTo("harbour.xml"));
    }

    @Test
    void aVacantSeatIsSetAsideAndCountedForTheWard() {
        var feed = feed().ward("Harbour", 3, HESPER, councillor("0", "Vacant Seat", ""), councillor("", "VACANCY", ""))
                .readable();
        assertThat(feed.wards()).containsExactly(new WardRow("Harbour", Optional.of(3), 2));
        assertThat(feed.setAside())
                .containsExactly(
                        new SetAside(2, "Vacant Seat", "The seat is vacant."),
                        new SetAside(3, "VACANCY", "The seat is vacant."));
    }

    @Test
    void rowsThatCannotBeUsedAreSetAsideWithNumberAndReason() {
        var feed = feed().ward("Harbour", 2, HESPER, councillor("8", " ", "Tide"))
                .ward("  ", 1, councillor("9", "Councillor Tunde Oduya", "Tide"))
                .ward(
                        "Mill Lane",
                        2,
                        councillor("7", "Councillor Hesper Quayle", "Tide"),
                        councillor("10", "x".repeat(201), ""))
                .readable();
        assertThat(feed.setAside())
                .extracting(SetAside::row, SetAside::reason)
                .containsExactly(
                        tuple(2, "The row has no name."),
                        tuple(3, "Its ward has no title that can be used."),
                        tuple(4, "Row 1 has this councillor already: Cllr Mrs Hesper Quayle, for Harbour."),
                        tuple(5, "The name is longer than 200 characters."));
        assertThat(feed.listed())
                .isEqualTo(feed.councillors().size() + feed.setAside().size());
    }

    @Test
    void aCountThatDoesNotMatchIsReported() {
        var feed = feed().ward("Harbour", 3, HESPER).readable();
        assertThat(feed.remarks())
                .extracting(Feed.Remark::sentence)
                .containsExactly("Ward \"Harbour\" says that it has 3 and lists 1.");
    }

    @Test
    void aWardListedTwiceIsPutTogether() {
        var feed = feed().ward("Mill & Lane", 1, HESPER)
                .ward("Mill and Lane", 1, councillor("8", "Councillor Tunde Oduya", ""))
                .headed("")
                .text()
                .replace("Mill & Lane", "Mill &amp; Lane");
        assertThat(FeedXml.read(feed)).isInstanceOfSatisfying(Feed.class, read -> {
            assertThat(read.wards()).extracting(WardRow::title).containsExactly("Mill & Lane");
            assertThat(read.remarks())
                    .extracting(Feed.Remark::sentence)
                    .containsExactly("Ward \"Mill and Lane\" is listed twice; its rows were put together.");
        });
    }

    @Test
    void aRowWithoutAnIdIsKnownByNameAndWard() {
        var feed = feed().ward(
                        "Harbour",
                        2,
                        councillor("", "Councillor Hesper Quayle", ""),
                        councillor("", "Cllr Hesper Quayle", ""))
                .readable();
        assertThat(feed.councillors())
                .singleElement()
                .extracting(CouncillorRow::source)
                .isEqualTo("");
        assertThat(feed.setAside()).extracting(SetAside::row).containsExactly(2);
    }

    @Test
    void termsThatFollowEachOtherStayApartAndOverlapsAreMergedAndReported() {
        var feed = feed().ward(
                        "Harbour",
                        2,
                        councillor("1", "Cllr A One", "", "05/05/2011", "07/05/2015", "07/05/2015", "02/05/2019"),
                        councillor("2", "Cllr B Two", "", "05/05/2011", "07/05/2015", "01/05/2014", "02/05/2019"))
                .readable();
        assertThat(feed.councillors().getFirst().terms()).hasSize(2);
        assertThat(feed.councillors().getLast().terms())
                .containsExactly(Term.between(LocalDate.of(2011, 5, 5), LocalDate.of(2019, 5, 2)));
        assertThat(feed.remarks())
                .containsExactly(new Feed.Remark(
                        2,
                        "Cllr B Two: Two terms overlap and were merged into one (from 5 May 2011 until 2 May 2019)."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unspecified", "Unspecified", "", " ", "unknown"})
    void anEndThatIsNotStatedIsNotKnown(String end) {
        var feed = feed().ward("Harbour", 1, councillor("1", "Cllr A One", "", "05/05/2011", end))
                .readable();
        assertThat(feed.councillors().getFirst().terms()).containsExactly(Term.from(LocalDate.of(2011, 5, 5)));
        assertThat(feed.remarks()).isEmpty();
    }

    @Test
    void aDateThatDoesNotExistCountsAsNotKnownAndIsReported() {
        var feed = feed().ward("Harbour", 1, councillor("1", "Cllr A One", "", "31/02/2023", "soon"))
                .readable();
        assertThat(feed.councillors().getFirst().terms()).containsExactly(Term.UNKNOWN);
        assertThat(feed.remarks())
                .extracting(Feed.Remark::sentence)
                .containsExactly(
                        "Cllr A One: \"31/02/2023\" is not a date; it counts as not known.",
                        "Cllr A One: \"soon\" is not a date; it counts as not known.");
    }

    @Test
    void otherWaysToWriteADateAreRead() {
        var feed = feed().ward(
                        "Harbour", 1, councillor("1", "Cllr A One", "", "2011-05-05T00:00:00", "7/5/2015 00:00:00"))
                .readable();
        assertThat(feed.councillors().getFirst().terms())
                .containsExactly(Term.between(LocalDate.of(2011, 5, 5), LocalDate.of(2015, 5, 7)));
    }

    @Test
    void aTermThatRunsBackwardsIsLeftOutAndReported() {
        var feed = feed().ward("Harbour", 1, councillor("1", "Cllr A One", "", "05/05/2019", "05/05/2015"))
                .readable();
        assertThat(feed.councillors().getFirst().terms()).isEmpty();
        assertThat(feed.remarks())
                .singleElement()
                .extracting(Feed.Remark::sentence)
                .asString()
                .contains("was left out");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Conservative | Conservative",
                "Conservatives | Conservative",
                "The Conservative Party | Conservative",
                "CONSERVATIVE GROUP | Conservative",
                "Conservative and Unionist Party | Conservative",
                "Liberal Democrat | Liberal Democrat",
                "Liberal Democrats | Liberal Democrat",
                "Lib Dem | Liberal Democrat",
                "LibDem | Liberal Democrat",
                "Liberal Democrat Party | Liberal Democrat",
                "Labour & Co-operative Party | Labour and Co-operative",
                "Independent Councillor | Independent",
                "Harbour Residents' Alliance | Harbour Residents' Alliance",
            })
    void aPartySpeltInSeveralWaysHasOneNormalForm(String written, String normal) {
        assertThat(new PartyLabel(written).normal()).isEqualTo(normal);
    }

    @Test
    void charactersWrittenAsReferencesAndAmpersandsAreRead() {
        var feed = feed().ward(
                        "St Cadoc&#8217;s &amp; Quay", 1, councillor("1", "Cllr Z&#xF6;e <![CDATA[O'Quayle]]>", ""))
                .readable();
        assertThat(feed.wards().getFirst().title()).isEqualTo("St Cadoc\u2019s & Quay");
        assertThat(feed.councillors().getFirst().name().plain()).isEqualTo("Z\u00f6e O'Quayle");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "windows-1252", "UTF-16", "UTF-16LE", "UTF-8"})
    void aFeedMayBeInAnotherEncodingThatItStates(String encoding) {
        var text = feed().headed("<?xml version=\"1.0\" encoding=\"%s\"?>\n".formatted(encoding))
                .ward("H\u00e4rbour", 1, HESPER)
                .text();
        var mark = encoding.equals("UTF-16LE") || encoding.equals("UTF-8") ? "\uFEFF" : "";
        assertThat(FeedXml.read((mark + text).getBytes(Charset.forName(encoding))))
                .isInstanceOfSatisfying(
                        Feed.class,
                        feed -> assertThat(feed.wards().getFirst().title()).isEqualTo("H\u00e4rbour"));
    }

    @Test
    void bytesThatDoNotFitTheEncodingAreNamed() {
        var latin = feed().ward("H\u00e4rbour", 1, HESPER).text().getBytes(StandardCharsets.ISO_8859_1);
        assertThat(unreadable(FeedXml.read(latin)).sentence())
                .isEqualTo(
                        "\"feed.xml\" holds bytes that do not fit the encoding that it states. Fetch the feed again.");
    }

    @Test
    void anEncodingThatNobodyKnowsIsNamed() {
        assertThat(unreadable("<?xml version='1.0' encoding='ward-8'?><councillorsbyward/>")
                        .sentence())
                .isEqualTo(
                        "\"feed.xml\" states the encoding \"ward-8\", which is not known here. Ask for the feed in UTF-8.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", "\uFEFF"})
    void anEmptyFileIsCalledEmpty(String text) {
        assertThat(unreadable(text).sentence())
                .isEqualTo("\"feed.xml\" is empty. Fetch the feed again and import that.");
    }

    @Test
    void aFeedWithoutCouncillorsIsRefusedByName() {
        assertThat(unreadable("<councillorsbyward/>").sentence())
                .startsWith("\"feed.xml\" lists no wards and no councillors.");
        assertThat(unreadable(feed().ward("Harbour", 0).text()).sentence())
                .startsWith("\"feed.xml\" lists no councillors.");
        assertThat(unreadable(feed().ward("Harbour", 1, councillor("0", "Vacant", ""))
                                .text())
                        .sentence())
                .isEqualTo(
                        "\"feed.xml\" has no row that can be used: 1 set aside, the first because: The seat is vacant.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html><body>Sign in</body></html>",
                "\n\n<!doctype HTML PUBLIC \"-//W3C//DTD XHTML 1.0//EN\">\n<p>Busy",
                "<HTML><head><title>503</title>",
                "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"/>"
            })
    void aWebPageIsCalledAWebPage(String text) {
        assertThat(unreadable(text).sentence())
                .startsWith("\"feed.xml\" is a web page (HTML), not the councillors' feed");
    }

    @Test
    void aFeedThatBreaksOffIsNamedWithLineAndColumn() {
        var text = feed().ward("Harbour", 1, HESPER).text();
        var cut = text.substring(0, text.indexOf("<politicalpartytitle>") + 5);
        var no = unreadable(cut);
        assertThat(no.sentence())
                .startsWith("\"feed.xml\" breaks off at line " + no.line() + ", column " + no.column());
        assertThat((long) no.line()).isEqualTo(cut.lines().count());
        assertThat(no.column()).isPositive();
    }

    @Test
    void tagsThatDoNotMatchAreNamedWithLineAndColumn() {
        var text = feed().ward("Harbour", 1, HESPER).text().replace("</fullusername>", "</fullname>");
        var no = unreadable(text);
        var line = text.substring(0, text.indexOf("</fullname>")).lines().count();
        assertThat((long) no.line()).isEqualTo(line);
        assertThat(no.sentence()).contains("not well-formed XML", "line " + line);
    }

    @Test
    void anotherListIsNamedByItsRoot() {
        var no = unreadable("<?xml version=\"1.0\"?>\n<committees><committee/></committees>");
        assertThat(no.sentence())
                .isEqualTo(
                        "\"feed.xml\" begins with <committees>, not with <councillorsbyward>: it is another list. Fetch GetCouncillorsByWard.");
        assertThat(no.line()).isEqualTo(2);
    }

    @Test
    void aFeedWithNoneOfTheExpectedElementsSaysWhatItHolds() {
        assertThat(unreadable("<councillorsbyward><fault><code>9</code></fault></councillorsbyward>")
                        .sentence())
                .contains("none of the elements in which councillors are listed", "It holds: code, fault.");
    }

    @Test
    void aDocumentTypeIsNotReadAndNothingOutsideIsFetched() {
        var bomb = """
                <!DOCTYPE councillorsbyward [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY out SYSTEM "file:///etc/hostname">]>
                <councillorsbyward><wards><ward><wardtitle>&b;&out;</wardtitle></ward></wards></councillorsbyward>
                """;
        assertThat(unreadable(bomb).sentence()).contains("declares a document type");
    }

    @Test
    void anEntityThatXmlDoesNotKnowIsNotSwallowed() {
        var no = unreadable(feed().ward("Harbour", 1, councillor("1", "Cllr Zo&euml; Quayle", ""))
                .text());
        assertThat(no.line()).isPositive();
    }

    @Test
    void aFileLargerThanAnyFeedIsNotReadToItsEnd() throws IOException {
        var start = new ByteArrayInputStream("<councillorsbyward><!--".getBytes(StandardCharsets.UTF_8));
        try (var endless = new SequenceInputStream(start, new Spaces())) {
            assertThat(unreadable(FeedReader.read("feed.xml", endless)).sentence())
                    .contains("larger than 10 MB");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"hello", "{\"councillors\": []}", "<", "<councillorsbyward>", "\u0000\u0001", "PK\u0003\u0004"})
    void whateverElseItIsIsAnsweredAndNotThrown(String text) {
        assertThat(unreadable(text).sentence()).startsWith("\"feed.xml\" ");
    }

    @Test
    void everyPlaceToCutAFeedIsAnsweredAndNotThrown() {
        var text = feed().ward("Harbour", 1, HESPER).text();
        var whole = text.strip().length();
        assertThat(List.of(0, whole / 7, whole / 5, whole / 3, whole / 2, whole - 30, whole - 1))
                .allSatisfy(length -> assertThat(
                                unreadable(text.substring(0, length)).sentence())
                        .startsWith("\"feed.xml\" "));
    }

    /** Spaces without an end. */
    private static final class Spaces extends InputStream {
        @Override
        public int read() {
            return ' ';
        }
    }
}
