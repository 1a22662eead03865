package uk.comity.web.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Our parts against GOV.UK Frontend's own cases. Four differences are meant, and are made in the expected page before comparing:
 * a field's name is its id; a date's fields are named after it; "Problem" is said where GOV.UK says "Error"; and blue, being the
 * colour of every tag, is not named. What our parts do not offer is listed in target/govuk-conformance.
 */
@DisplayName("Our parts render what GOV.UK Frontend renders")
class GovukConformanceTest {

    private static final Path REPORT = Path.of("target", "govuk-conformance");

    record Case(String name, Map<String, Object> options, String html) {}

    record Fixtures(String component, List<String> leftOut, List<Case> cases) {}

    @ParameterizedTest(name = "{0}: {1} cases")
    @CsvSource({
        "back-link, 3",
        "breadcrumbs, 3",
        "button, 10",
        "checkboxes, 6",
        "date-input, 7",
        "details, 3",
        "error-message, 3",
        "error-summary, 2",
        "hint, 3",
        "input, 23",
        "inset-text, 2",
        "notification-banner, 8",
        "pagination, 7",
        "panel, 3",
        "radios, 7",
        "select, 4",
        "summary-list, 3",
        "table, 3",
        "tag, 10",
        "task-list, 4",
        "textarea, 8",
        "warning-text, 2"
    })
    void everyCaseThatOurPartOffersIsTheSamePage(String component, int offered) throws IOException {
        var fixtures = fixtures(component);
        var leftOut = new ArrayList<String>();
        var compared = 0;
        for (var each : fixtures.cases()) {
            var options = Options.of(each.options());
            try {
                var ours = OurParts.render(component, options);
                if (options.unread().isEmpty()) {
                    assertThat(Markup.of(ours).pieces())
                            .as(component + ": " + each.name())
                            .isEqualTo(Markup.of(asWeMeanIt(each)).pieces());
                    compared++;
                } else {
                    leftOut.add(each.name() + ": no option " + String.join(", ", options.unread()));
                }
            } catch (Options.NotOurs | IllegalArgumentException notOurs) {
                // An IllegalArgumentException is our record's own check: it refuses what would mislead.
                leftOut.add(each.name() + ": " + notOurs.getMessage());
            }
        }
        fixtures.leftOut().forEach(name -> leftOut.add(name + ": ready-made HTML or free attributes"));
        Files.createDirectories(REPORT);
        Files.write(
                REPORT.resolve(component + ".txt"),
                leftOut,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING);
        assertThat(compared).as("cases of " + component + " that were compared").isEqualTo(offered);
    }

    private static String asWeMeanIt(Case each) {
        var html = each.html().replace(">Error:<", ">Problem:<").replace(" govuk-tag--blue", "");
        var name = String.valueOf(each.options().get("name"));
        if (each.options().get("id") instanceof String id) {
            html = html.replace(" name=\"" + name + "\"", " name=\"" + id + "\"")
                    .replaceAll(" name=\"(day|month|year)\"", " name=\"" + id + "-$1\"");
        }
        return each.options().get("idPrefix") instanceof String prefix
                ? html.replace(" name=\"" + name + "\"", " name=\"" + prefix + "\"")
                : html;
    }

    private static Fixtures fixtures(String component) {
        try (var json = GovukConformanceTest.class.getResourceAsStream("/govuk-fixtures/" + component + ".json")) {
            return JsonMapper.shared().readValue(java.util.Objects.requireNonNull(json), Fixtures.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
