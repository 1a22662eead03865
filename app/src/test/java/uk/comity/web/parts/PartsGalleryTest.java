package uk.comity.web.parts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.models.runtime.JteModel;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import uk.comity.templates.StaticTemplates;
import uk.comity.templates.Templates;

/** Renders every part on one page with awkward content; target/gallery/gallery.html is for people to look at. */
class PartsGalleryTest {

    private static final Path PLACE = Path.of("target", "gallery");
    private static final Templates PARTS = new StaticTemplates();

    @Test
    void everyPartOnOnePageEscapesWhatPeopleWrote() throws IOException {
        var page = html(PARTS.layoutPage(Gallery.frame(), content(), null));

        assertThat(page).doesNotContain("<script>alert").doesNotContain("<b>bold");
        assertThat(page).contains("&lt;script&gt;alert", Gallery.ARABIC, Gallery.EMOJI);
        save("gallery.html", page);
    }

    @Test
    void aPageKeepsToAStrictContentSecurityPolicy() {
        var page = html(PARTS.layoutPage(Gallery.frame(), content(), null));

        assertThat(page)
                .doesNotContainPattern("\\sstyle=")
                .doesNotContainPattern("\\son[a-z]+=")
                .doesNotContain("<style");
        assertThat(page.split("<script", -1)).hasSize(2);
        assertThat(page).contains("<script type=\"module\" src=\"/assets/govuk-frontend.js?v=");
    }

    @Test
    void noIdIsUsedTwiceAndEveryLabelAndDescriptionLeadsSomewhere() {
        var page = html(PARTS.layoutPage(Gallery.frame(), content(), null));

        var ids = found(page, "\\sid=\"([^\"]*)\"");
        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(30);
        assertThat(ids).containsAll(found(page, "\\sfor=\"([^\"]*)\""));
        assertThat(ids).containsAll(found(page, "\\shref=\"#([^\"]*)\""));
        assertThat(ids).containsAll(found(page, "\\sdata-aria-controls=\"([^\"]*)\""));
        assertThat(ids).containsAll(found(page, "\\saria-labelledby=\"([^\"]*)\""));
        found(page, "\\saria-describedby=\"([^\"]*)\"")
                .forEach(each -> assertThat(ids).containsAll(List.of(each.split(" "))));
    }

    @Test
    void aPageForNobodySignedInShowsTheProtocolAndAWayIn() {
        var frame = Gallery.frame();
        var page = html(PARTS.layoutPage(
                new Frame(
                        frame.council(),
                        "The protocol",
                        Section.PROTOCOL,
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Frame.Setting.AT_WORK),
                output -> output.writeContent("<h1>The protocol</h1>"),
                null));

        assertThat(page)
                .contains("Sign in", "<title>The protocol - Comity</title>")
                .doesNotContain("Sign out", "Demonstration", "My work");
    }

    @Test
    void theFirstPageTravelsInAHundredKilobytesAndThoseAfterItInTwenty() throws IOException {
        var page =
                packed(html(PARTS.layoutPage(Gallery.frame(), content(), null)).getBytes(UTF_8));
        var first = page;
        try (var files = Files.list(Path.of("src/main/resources/static/assets"))) {
            for (var file :
                    files.filter(each -> !each.toString().endsWith(".txt")).toList()) {
                first += packed(Files.readAllBytes(file));
            }
        }
        assertThat(page).as("bytes of a page").isLessThan(20_000);
        assertThat(first).as("bytes of page, styles and script").isLessThan(100_000);
    }

    /** How many bytes travel where the server compresses with gzip. */
    private static int packed(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.size();
    }

    private static List<String> found(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(each -> each.group(1))
                .toList();
    }

    private static void save(String name, String page) throws IOException {
        Files.createDirectories(PLACE.resolve("assets"));
        var local = page.replaceAll("/assets/([a-z.-]+)\\?v=[0-9a-f]+", "assets/$1")
                .replace("/much-wenbury/theme.css", "theme.css");
        Files.writeString(PLACE.resolve(name), local);
        Files.writeString(PLACE.resolve("theme.css"), Theme.of("#00625a").css());
        try (var files = Files.list(Path.of("src/main/resources/static/assets"))) {
            for (var file : files.toList()) {
                Files.copy(
                        file,
                        PLACE.resolve("assets").resolve(file.getFileName().toString()),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static String html(JteModel model) {
        var output = new StringOutput();
        model.render(output);
        return output.toString();
    }

    private static Content content() {
        return output -> {
            for (var part : List.of(top(), matter(), form(), rest())) {
                part.forEach(each -> each.writeTo(output));
            }
        };
    }

    private static List<Content> top() {
        return List.of(
                PARTS.partsNotificationBanner(
                        NotificationBanner.important("Answers take longer until Monday " + Gallery.EMOJI), null),
                PARTS.partsErrorSummary(ErrorSummary.of(Gallery.questions())),
                markUp(
                        "<h1 class=\"govuk-heading-l\">Lift at Tanner's Court</h1><p class=\"comity-lead\">The Head of Housing has this."
                                + " An answer is due on Tuesday 24 November 2026: 2 working days left.</p>"));
    }

    private static List<Content> matter() {
        return List.of(
                markUp("<div class=\"comity-matter\"><div><h2 class=\"govuk-heading-m\">What has happened</h2>"),
                PARTS.partsTimeline(Gallery.TIMELINE),
                markUp("</div><div>"),
                PARTS.partsCanDo(Gallery.CAN_DO),
                PARTS.partsDetails(new Details("Who can see this", Gallery.LONG), null),
                PARTS.partsDetails(new Details("How the date was worked out", ""), PARTS.partsDeadlineSum(Gallery.SUM)),
                markUp("</div></div>"));
    }

    private static List<Content> form() {
        var parts = new ArrayList<Content>();
        parts.add(markUp(
                "<h2 class=\"govuk-heading-m\">A form</h2><form method=\"post\" action=\"/much-wenbury/gallery\">"));
        parts.add(PARTS.partsFormKeys(new FormKeys(Gallery.CSRF, "act-1", "leaf-1")));
        Gallery.STRENGTHS.forEach(each -> parts.add(PARTS.partsProtocolSpeaks(each)));
        for (var question : Gallery.questions()) {
            parts.add(
                    switch (question) {
                        case TextInput input -> PARTS.partsTextInput(input);
                        case Textarea textarea -> PARTS.partsTextarea(textarea);
                        case DateInput date -> PARTS.partsDateInput(date);
                        case Radios radios -> PARTS.partsRadios(radios);
                        case Checkboxes checkboxes -> PARTS.partsCheckboxes(checkboxes);
                        case Select select -> PARTS.partsSelect(select);
                    });
        }
        parts.add(PARTS.partsWarningText(new WarningText("Once sent, the answer cannot be taken back.")));
        parts.add(markUp("<div class=\"govuk-button-group\">"));
        parts.add(PARTS.partsButton(Button.of("Send the answer")));
        parts.add(PARTS.partsButton(
                Button.of("Keep for later").as(Button.Look.SECONDARY).sending("next", "keep")));
        parts.add(PARTS.partsButton(Button.of("Withdraw the enquiry").as(Button.Look.WARNING)));
        parts.add(PARTS.partsLinkButton(LinkButton.of("Start", "/much-wenbury/enquiries/new")));
        parts.add(markUp("</div></form>"));
        return parts;
    }

    private static List<Content> rest() {
        return List.of(
                markUp("<h2 class=\"govuk-heading-m\">This is for the Head of Housing to decide</h2>"),
                PARTS.partsLadder(Gallery.LADDER),
                PARTS.partsTable(Gallery.CARDS),
                PARTS.partsPagination(Pagination.of(6, 40, number -> "/much-wenbury/enquiries?page=" + number)),
                PARTS.partsTable(Gallery.PLAIN),
                PARTS.partsSummaryList(SummaryList.of(List.of(
                        SummaryList.Row.changeable(
                                "Who should see the answer",
                                Gallery.LONG + " " + Gallery.UNBROKEN,
                                "/much-wenbury/gallery#who"),
                        SummaryList.Row.changeable("Why", "", "/much-wenbury/gallery#reason"),
                        SummaryList.Row.of("Number", Gallery.ARABIC)))),
                PARTS.partsTaskList(new TaskList(
                        "before-the-meeting",
                        List.of(
                                TaskList.Task.of(
                                                new Link("Prove the notice", "/much-wenbury/notices/4"),
                                                Tag.of("To do"))
                                        .withHint("Five clear days before"),
                                TaskList.Task.of(
                                        new Link("Send the papers " + Gallery.UNBROKEN, "/much-wenbury/papers/4"),
                                        "Done")))),
                PARTS.partsInsetText(new InsetText("The protocol does not cover this. You may go on."), null),
                PARTS.partsEmptyState(EmptyState.of(
                        "Enquiries that wait for your answer would be here. There are none.",
                        new Link("Ask a question", "/much-wenbury/enquiries/new"))),
                PARTS.partsEmptyState(EmptyState.of("Nothing to know today.")),
                PARTS.partsPanel(new Panel("Your answer is sent", "Entry 1,204"), null),
                PARTS.partsBackLink(BackLink.to("/much-wenbury/work")));
    }

    private static Content markUp(String html) {
        return output -> output.writeContent(html);
    }
}
