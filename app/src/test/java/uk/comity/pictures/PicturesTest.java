package uk.comity.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import uk.comity.aloud.Differences;
import uk.comity.aloud.ReadAloud;
import uk.comity.norms.Effect;
import uk.comity.norms.FactValue;
import uk.comity.norms.Situation;
import uk.comity.packs.OurPacks;

class PicturesTest {

    @Test
    void a_ladder_is_well_formed_and_says_the_same_in_words() throws Exception {
        var book = OurPacks.rulebook("wbc");
        var norm =
                book.council().findNorm("monitoring-officer-settles-disputes").orElseThrow();
        assertThat(norm.effect()).isInstanceOf(Effect.Refer.class);
        var picture = Pictures.ladder(((Effect.Refer) norm.effect()).ladder(), ReadAloud.of(book));

        var svg = read(picture.svg("a"));

        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("The ladder of offices");
        assertThat(picture.twin())
                .containsExactly(
                        "1. The Monitoring Officer. decides",
                        "if that is disputed: 2. The Chief Executive. decides after hearing the Group Leader");
    }

    @Test
    void a_trace_shows_what_counted_what_settled_it_and_what_gave_way_without_colour() throws Exception {
        var book = OurPacks.rulebook("wbc");
        var judgement = book.judge(Situation.of("enquiry.raise", LocalDate.of(2026, 11, 3))
                .with("actor-is-member", FactValue.of(true), "the register")
                .with("capacity", FactValue.of("constituent"), "said")
                .with("subject", FactValue.of("casework"), "said")
                .build());
        var picture = Pictures.trace(judgement, ReadAloud.of(book));

        assertThat(picture.twin())
                .anyMatch(line -> line.startsWith("Counted: it is about an individual case"))
                .anyMatch(line -> line.startsWith("Settles it: Clause 4.5b"))
                .anyMatch(line -> line.startsWith("Gives way: Clause 6.1a") && line.contains("gave way to clause 4.5b"))
                .last()
                .asString()
                .startsWith("Answer: refused");
        var svg = picture.svg("b");
        assertThat(read(svg).getElementsByTagName("desc").getLength()).isOne();
        assertThat(svg).contains("stroke-dasharray", "stroke=\"currentColor\"").doesNotContain("#");
    }

    @Test
    void long_words_and_long_names_stay_inside_their_box() {
        var long1 = "Chiefexecutiveandheadofthepaidserviceandmonitoringofficerofthecouncil";
        assertThat(TextWidth.wrapped(long1 + " of the Borough of Wharf and Harrowmere", 16, 300))
                .allSatisfy(line -> assertThat(TextWidth.of(line, 16)).isLessThanOrEqualTo(300))
                .hasSizeGreaterThan(2);
    }

    @Test
    void every_example_of_a_protocol_can_be_drawn() throws Exception {
        var book = OurPacks.rulebook("draft-district");
        var aloud = ReadAloud.of(book);
        for (var example : book.council().examples()) {
            var picture = Pictures.trace(book.reading(example.read()).judge(example.situation()), aloud);
            assertThat(read(picture.svg("c")).getElementsByTagName("text").getLength())
                    .isPositive();
        }
    }

    @Test
    void two_versions_differ_by_the_rules_that_were_put_otherwise() {
        var before = OurPacks.rulebook("wbc");
        var after = before.withSettings(java.util.Map.of("pause-while-member-replies", "no"));
        assertThat(Differences.between(before, before)).isEmpty();
        assertThat(Differences.between(before, after)).isEmpty();
        var others = Differences.between(before, OurPacks.rulebook("county"));
        assertThat(others).extracting(Differences.InClause::clause).contains("4.5b", "5.10");
        assertThat(List.copyOf(others))
                .anyMatch(each -> each.after().isEmpty())
                .anyMatch(each -> each.before().isEmpty());
    }

    private static Element read(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }
}
