package uk.comity.trials;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.comity.trials.Filing.aReport;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A closed document is read, a copy of it turns up elsewhere, and the Monitoring Officer looks whose it was. */
@ExtendWith(Telling.class)
@DisplayName("T26 A copy that turned up elsewhere names its reader")
class T26_LeakedCopyTest {

    private static final String COUNCIL = Story.EAST_NORTHAMPTONSHIRE;

    @Test
    void each_reader_has_a_copy_of_their_own_and_the_monitoring_officer_tells_whose_it_was(Story story) {
        story.on("2026-11-03T10:00");
        var council = story.at(COUNCIL);
        var paper = council.as("gideon-larkspur")
                .files(aReport("What the depot is worth", "bezantry").confidential());

        paper.seenBy("tamar-ruddock").says("marked-copy").says("\"sha256\":\"\"");
        var hers = paper.givenTo("tamar-ruddock");
        var his = paper.givenTo("dilwyn-carrowmere");

        assertThat(hers.type()).isEqualTo("application/pdf");
        assertThat(hers.latin()).isNotEqualTo(his.latin());
        whoHas(council, "leaked.pdf", hers)
                .says("\"by\":\"hidden-mark\"")
                .says("\"reader\":\"tamar-ruddock\"")
                .says("Cllr Tamar Ruddock")
                .says("What the depot is worth")
                .says("4.6e")
                .doesNotSay("dilwyn");
        whoHas(council, "leaked.pdf", his).says("\"reader\":\"dilwyn-carrowmere\"");
        story.standsInTheLedger();
    }

    @Test
    void nobody_else_may_trace_and_a_file_that_is_no_copy_is_answered_plainly(Story story) {
        story.on("2026-11-03T10:00");
        var council = story.at(COUNCIL);
        var paper = council.as("gideon-larkspur")
                .files(aReport("What the yard is worth", "ullaging").confidential());
        var copy = paper.givenTo("tamar-ruddock");

        for (var other : new String[] {"tamar-ruddock", "gideon-larkspur", "linnet-farrow", "aldous-fenwright"}) {
            council.as(other).traces("leaked.pdf", copy.bytes()).isStatus(404);
        }
        // Who keeps the document has the file itself, which holds no mark.
        var bare = paper.givenTo("gideon-larkspur");
        assertThat(bare.text()).contains("ullaging");
        whoHas(council, "bare.txt", bare)
                .says("\"copies\":[]")
                .says("\"sort\":\"no-mark\"")
                .says("holds no mark of a personal copy");
        whoHas(council, "typed.txt", text("Copy 9, for Cllr Nobody Atall, 3 May 2026. For the purpose"))
                .says("\"copies\":[]")
                .says("No reading on record fits it");
        whoHas(story.at(Story.WBC), "leaked.pdf", copy).says("\"copies\":[]").says("another council's copies");
        story.standsInTheLedger();
    }

    private static Content text(String text) {
        return Content.of(200, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Reply whoHas(Town council, String name, Content file) {
        return council.as("corin-vasquez-holt").traces(name, file.bytes()).isStatus(200);
    }
}
