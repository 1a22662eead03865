package uk.comity.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.comity.acts.DeskEntry;
import uk.comity.acts.Entered;
import uk.comity.matters.inspection.InspectionEntry;
import uk.comity.matters.inspection.State;
import uk.comity.web.pages.RequestPage;
import uk.comity.web.parts.Link;

/** What is wanting on a request, said as one would in a talk, with the next step; so that no request ends in silence. */
final class Conversation {

    private Conversation() {}

    static Optional<RequestPage.Talk> of(InspectionVisit it) {
        var mine = it.mine();
        var stopped = stopped(it, mine);
        return stopped.isPresent() || !mine.contains(again(it)) ? stopped : asked(it, mine);
    }

    /** Of the request itself. */
    private static Optional<RequestPage.Talk> asked(InspectionVisit it, List<String> mine) {
        var request = it.position();
        var broad = request.file().broad();
        if (broad.isPresent()) {
            return Optional.of(atLarge(
                    it,
                    mine,
                    Stream.of(broad.get().why(), broad.get().suggestion())
                            .filter(text -> !text.isBlank())
                            .toList()));
        }
        var grounds = request.request().breadth();
        if (!grounds.isEmpty() && request.state() != State.WITH_OFFICER) {
            return Optional.of(atLarge(
                    it,
                    mine,
                    Stream.concat(Stream.of("This looks like a request for documents at large:"), grounds.stream())
                            .toList()));
        }
        return request.state() == State.HELD
                ? it.opened().entered().reversed().stream()
                        .filter(entered -> entered.entries().stream().anyMatch(InspectionEntry.Asked.class::isInstance))
                        .findFirst()
                        .flatMap(entered -> wanting(it, entered, new Next("Answer, and ask again", again(it))))
                : Optional.empty();
    }

    /** Of what was tried last on the request, other than asking, and could not go on. */
    private static Optional<RequestPage.Talk> stopped(InspectionVisit it, List<String> mine) {
        var last = it.opened().entered().getLast();
        return last.entries().getFirst() instanceof DeskEntry.Held(var act)
                        && !act.equals(again(it))
                        && mine.contains(act)
                ? wanting(it, last, new Next("Answer, and try again", act))
                : Optional.empty();
    }

    private static RequestPage.Talk atLarge(InspectionVisit it, List<String> mine, List<String> said) {
        return new RequestPage.Talk(
                "What do you need it for?",
                said,
                Stream.of(
                                new Next("Name the document that you need", "inspection.narrow"),
                                new Next("Say what you need it for, and ask again", again(it)))
                        .filter(next -> mine.contains(next.act()))
                        .map(next -> next.link(it))
                        .toList());
    }

    /** What the protocol waited for, with how to bring it: advice is asked for, the rest is answered. */
    private static Optional<RequestPage.Talk> wanting(InspectionVisit it, Entered held, Next next) {
        var needs = held.ruling().needs();
        return needs.isEmpty()
                ? Optional.empty()
                : Optional.of(new RequestPage.Talk(
                        "What is wanting",
                        needs.stream()
                                .map(need -> Speaking.capital(it.speaking().own(need.sentence())))
                                .toList(),
                        Stream.concat(
                                        needs.stream()
                                                .filter(need -> need.fact().equals("access-advice-is-on-file"))
                                                .flatMap(need -> it.supply(need.fact()).stream()),
                                        Stream.of(next.link(it)))
                                .toList()));
    }

    /** An act that this person can do next. */
    private record Next(String words, String act) {
        Link link(InspectionVisit it) {
            return new Link(words, it.path() + "/" + act.substring(act.indexOf('.') + 1));
        }
    }

    private static String again(InspectionVisit it) {
        return switch (it.position().request().sort()) {
            case SEE -> "inspection.request";
            case COPY -> "inspection.request-copy";
            case STAY -> "inspection.attend-exempt";
        };
    }
}
