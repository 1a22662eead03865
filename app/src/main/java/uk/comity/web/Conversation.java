package uk.comity.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.comity.matters.inspection.InspectionEntry;
import uk.comity.matters.inspection.State;
import uk.comity.web.pages.RequestPage;
import uk.comity.web.parts.Link;

/** What is wanting on a request, said as one would in a talk, with the next step; so that no request ends in silence. */
final class Conversation {

    private Conversation() {}

    static Optional<RequestPage.Talk> of(InspectionVisit it) {
        var request = it.request();
        var mine = it.menu(it.visit().me()).stream().map(act -> act.name()).toList();
        if (!mine.contains("inspection.narrow")) {
            return Optional.empty();
        }
        var broad = request.file().broad();
        if (broad.isPresent()) {
            return Optional.of(talk(
                    it,
                    "What do you need it for?",
                    Stream.of(broad.get().why(), broad.get().suggestion())
                            .filter(text -> !text.isBlank())
                            .toList()));
        }
        var grounds = request.request().breadth();
        if (!grounds.isEmpty() && request.state() != State.WITH_OFFICER) {
            return Optional.of(talk(
                    it,
                    "What do you need it for?",
                    Stream.concat(Stream.of("This looks like a request for documents at large:"), grounds.stream())
                            .toList()));
        }
        return request.state() == State.HELD ? wanting(it) : Optional.empty();
    }

    private static RequestPage.Talk talk(InspectionVisit it, String heading, List<String> said) {
        return new RequestPage.Talk(
                heading,
                said,
                List.of(
                        new Link("Name the document that you need", it.path() + "/narrow"),
                        new Link("Say what you need it for, and ask again", it.path() + "/" + again(it))));
    }

    private static Optional<RequestPage.Talk> wanting(InspectionVisit it) {
        var needs = it.opened().entered().reversed().stream()
                .filter(entered -> entered.entries().stream().anyMatch(InspectionEntry.Asked.class::isInstance))
                .findFirst()
                .map(entered -> entered.ruling().needs())
                .orElse(List.of());
        return needs.isEmpty()
                ? Optional.empty()
                : Optional.of(new RequestPage.Talk(
                        "What is wanting",
                        needs.stream()
                                .map(need -> Speaking.capital(it.speaking().own(need.sentence())))
                                .toList(),
                        List.of(new Link("Answer, and ask again", it.path() + "/" + again(it)))));
    }

    private static String again(InspectionVisit it) {
        return switch (it.request().request().sort()) {
            case SEE -> "request";
            case COPY -> "request-copy";
            case STAY -> "attend-exempt";
        };
    }
}
