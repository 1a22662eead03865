package uk.comity.web.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTest {

    @ParameterizedTest
    @CsvSource({"#000000, #ffffff, 21.0", "#ffffff, #ffffff, 1.0", "#767676, #ffffff, 4.54", "#ff0000, #ffffff, 4.0"})
    void contrastIsThatOfWcag(String one, String other, double expected) {
        assertThat(Theme.contrast(one, other)).isCloseTo(expected, org.assertj.core.data.Offset.offset(0.01));
    }

    @ParameterizedTest
    @CsvSource({"#00703c, #ffffff", "#ffdd00, #000000", "#fff, #000000", "#000, #ffffff", "#777777, #000000"})
    void textOnTheCouncilsColourIsBlackOrWhiteWhicheverReadsBetter(String colour, String text) {
        assertThat(Theme.of(colour).textOnBrand()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "green", "#12345", "#ggg", "red; } body { display: none", "#1234567"})
    void whatIsNoColourGivesComitysOwn(String colour) {
        assertThat(Theme.of(colour).css()).isEqualTo(Theme.of(Theme.OWN_COLOUR).css());
    }

    @Test
    void aLinkIsTheCouncilsColourWhereThatCanBeReadAndDarkerWhereItCannot() {
        assertThat(Theme.of("#00703c").linkColour()).isEqualTo("#00703c");
        assertThat(Theme.of("#ffdd00").linkColour()).isNotEqualTo("#ffdd00");
    }

    @Test
    void headerAndLinksCanBeReadInAnyColourThatACouncilMayChoose() {
        var random = new Random(20261122);
        for (int turn = 0; turn < 5_000; turn++) {
            var colour = "#%06x".formatted(random.nextInt(0x1000000));
            var theme = Theme.of(colour);
            assertThat(Theme.contrast(theme.textOnBrand(), colour)).as(colour).isGreaterThanOrEqualTo(4.5);
            assertThat(Theme.contrast(theme.linkColour(), "#ffffff")).as(colour).isGreaterThanOrEqualTo(4.5);
            assertThat(Theme.contrast(theme.linkColour(), "#eef1f4")).as(colour).isGreaterThanOrEqualTo(4.5);
        }
    }
}
