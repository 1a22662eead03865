package uk.comity.trials.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.comity.trials.browser.Window.Scripts.OFF;
import static uk.comity.trials.browser.Window.Scripts.ON;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browsing.class)
@DisplayName("B12 Documents are looked for, read, traced, and filed with parts taken out")
class B12_DocumentsTest {

    private static final String COUNCIL = "/east-northamptonshire";

    @Test
    void a_member_on_a_phone_looks_for_a_document_and_reads_it(Windows windows) {
        try (var tamar = windows.open(Window.PHONE, OFF)) {
            tamar.signInAs("east-northamptonshire", "Cllr Tamar Ruddock")
                    .goTo(COUNCIL + "/search")
                    .look("search-all");
            tamar.write("Words", "nine centimetres").press("Search").look("search-found");
            assertThat(tamar.page().locator("main mark").allInnerTexts()).contains("nine", "centimetres");
            tamar.pick("Class", "Open").press("Search").says("1 document");
            tamar.goTo(COUNCIL + "/search?q=Flood+def").look("search-titles").says("Flood defences at Mill Lane");
            tamar.goTo(COUNCIL + "/search?q=zygomorphic&class=exempt")
                    .look("search-none")
                    .says("No document that is open to you is like that.");
            tamar.goTo(COUNCIL + "/documents").look("documents");
            tamar.press("Flood defences at Mill Lane").look("document-public").press("Read it");
            tamar.look("copy-plain").says("nine centimetres to spare", "is on record as entry");
        }
    }

    @Test
    void a_copy_that_turned_up_is_traced_by_the_monitoring_officer(Windows windows) {
        try (var tamar = windows.open(Window.DESK, OFF);
                var corin = windows.open(Window.DESK, OFF)) {
            var copy = leaked(tamar);
            corin.signInAs("east-northamptonshire", "Corin Vasquez-Holt")
                    .goTo(COUNCIL + "/documents")
                    .press("Whose copy is it? Trace a file that turned up")
                    .look("trace");
            corin.press("Go on").isStatus(422).look("trace-nothing-chosen");
            corin.sendFiles("The file", copy)
                    .press("Go on")
                    .isStatus(200)
                    .look("trace-found")
                    .says("of Cllr Tamar Ruddock", "Hidden mark");
            corin.press("Look at another file")
                    .sendFiles("The file", Sent.keep("notes.txt", "Nothing to see.".getBytes(StandardCharsets.UTF_8)))
                    .press("Go on")
                    .isStatus(422)
                    .look("trace-none")
                    .says("holds no mark of a personal copy");
            tamar.goTo(COUNCIL + "/documents/trace").isStatus(404);
        }
    }

    private static Path leaked(Window tamar) {
        tamar.signInAs("east-northamptonshire", "Cllr Tamar Ruddock")
                .goTo(COUNCIL + "/documents")
                .press("Lease of the Eastfield depot");
        tamar.look("document-exempt").press("Accept this and read it");
        tamar.look("copy-of-text").says("for Cllr Tamar Ruddock");
        var taken = tamar.page()
                .getByText("Take your copy as a PDF")
                .evaluate("link => link.href")
                .toString();
        return Sent.keep(
                "leaked.pdf", tamar.page().context().request().get(taken).body());
    }

    @Test
    void an_officer_looks_at_what_is_left_before_it_is_filed(Windows windows) {
        var file = Sent.pdf("letter", "Mrs Amaryllis Thwaite asks for a grant.", "Signed by Mrs Thwaite.");
        try (var gideon = windows.open(Window.DESK, ON)) {
            gideon.signInAs("east-northamptonshire", "Gideon Larkspur");
            new Filing(
                            "east-northamptonshire",
                            "A letter on a grant",
                            "Another kind, such as a file or a letter",
                            "Open")
                    .by(gideon, file);
            gideon.look("document-kept")
                    .press("File a version with parts taken out")
                    .look("redact");
            gideon.press("Take these parts out and look at it").isStatus(422).look("redact-nothing-named");
            gideon.write("Which words are to be taken out?", "Amaryllis Thwaite")
                    .write("Why is it taken out?", "It names a private person.")
                    .press("Take these parts out and look at it");
            gideon.look("redact-looked-at").says("One part was taken out.", "Signed by Mrs Thwaite.");
            gideon.write("Which words are to be taken out?", "Amaryllis Thwaite\nMrs Thwaite")
                    .press("File it")
                    .says("Your answers have changed since");
            assertThat(gideon.text()).doesNotContain("Signed by Mrs Thwaite.");
            gideon.press("File it").isStatus(200).look("redact-filed");
        }
    }
}
