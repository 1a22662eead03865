package uk.comity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.comity.acts.PersonId;
import uk.comity.packs.Passage;
import uk.comity.packs.ProtocolAct;
import uk.comity.packs.ProtocolKind;
import uk.comity.packs.TextSource;

/** The council's own document, read whole by anybody: also the passages that no clause of the pack holds. */
class ProtocolWordsTest {

    private static final String WORDS = "/fen/protocol/text/words";
    private static ServedHall hall;
    private static SmallCouncil town;

    @BeforeAll
    static void serve() {
        hall = ServedHall.at(new HallClock());
        town = SmallCouncil.under(hall.add("fen", "Fen Town Council"), "wbc");
        hall.serve();
    }

    @AfterAll
    static void stop() {
        hall.close();
    }

    @Test
    void every_passage_is_shown_once_under_its_heading_forty_to_a_page_and_plainly_where_there_is_none() {
        var anybody = new Browser(hall.start());
        assertThat(anybody.get(WORDS).statusCode()).isEqualTo(404);

        var passages = new ArrayList<Passage>();
        passages.add(new Passage("4.5", "Letters", "Answer <kindly>.\n• And soon.", List.of("4.5a"), List.of()));
        IntStream.rangeClosed(2, 45)
                .forEach(i -> passages.add(new Passage("", "Letters", "Passage no " + i + ".", List.of(), List.of())));
        town.perform(
                PersonId.OPERATOR,
                ProtocolKind.FOLIO,
                new ProtocolAct.ImportText("wbc", "undated", new TextSource("ours.txt", "0a".repeat(32), 9), passages));

        var first = anybody.get(WORDS).body();
        var second = anybody.get(WORDS + "?page=2").body();
        assertThat(first)
                .contains("\"ours.txt\" has 45 passages. No clause of the pack holds 44 of them")
                .contains("Answer &lt;kindly&gt;.", "Clause 4.5", "/fen/protocol/4.5a", "Passage no 40.")
                .contains(WORDS + "?page=2")
                .doesNotContain("Passage no 41.");
        assertThat(first.split(">Letters<", -1)).as("the heading, once").hasSize(2);
        assertThat(second).contains("Passage no 41.", "Passage no 45.").doesNotContain("Passage no 40.");
        assertThat(anybody.get(WORDS + "?page=99").body()).contains("Passage no 2.");
        assertThat(anybody.get("/fen/protocol/text").body()).contains("Read the whole document", WORDS);
    }
}
