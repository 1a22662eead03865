package uk.comity.web;

import java.util.List;
import uk.comity.acts.Ruling;
import uk.comity.matters.inspection.InspectionEntry;
import uk.comity.web.pages.RequestPage;
import uk.comity.web.parts.Tag;

/** Every way to see the document that was tried, as the last answer to the request recorded it. */
record WaysTried(InspectionVisit it) {

    List<RequestPage.Way> ways() {
        return it.opened().entered().reversed().stream()
                .filter(entered -> entered.entries().stream().anyMatch(InspectionEntry.Asked.class::isInstance))
                .findFirst()
                .map(entered ->
                        entered.ruling().routes().stream().map(this::way).toList())
                .orElse(List.of());
    }

    private RequestPage.Way way(Ruling.Tried tried) {
        return new RequestPage.Way(
                Speaking.capital(it.speaking().own(tried.title())),
                tag(tried.said()),
                tried.steps().stream().map(this::step).toList());
    }

    private RequestPage.Step step(Ruling.Step step) {
        return new RequestPage.Step(
                it.speaking().own(step.gist()),
                word(step.said()) + (step.defeatedBy().isBlank() ? "" : ": another rule goes before it"),
                it.speaking().clauses(step.clauses()),
                step.because().stream()
                        .map(because -> Speaking.capital(it.speaking().own(because)))
                        .toList());
    }

    private static Tag tag(String said) {
        var words = Speaking.capital(word(said));
        return switch (said) {
            case "opens" -> new Tag(words, Tag.Colour.GREEN);
            case "goes-to-an-office", "waits" -> new Tag(words, Tag.Colour.YELLOW);
            default -> new Tag(words, Tag.Colour.GREY);
        };
    }

    private static String word(String said) {
        return switch (said) {
            case "opens" -> "opens it";
            case "goes-to-an-office" -> "an office decides";
            case "waits" -> "waits";
            case "bars" -> "stands in the way";
            case "overruled" -> "would open it";
            case "does-not-reach" -> "does not reach it";
            default -> "says nothing";
        };
    }
}
