package uk.comity.web;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import uk.comity.acts.Act;
import uk.comity.acts.Entered;
import uk.comity.acts.FolioId;
import uk.comity.acts.PersonId;
import uk.comity.web.forms.Sheet;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Section;
import uk.comity.web.parts.Timeline;

/**
 * One act that a page offers.
 *
 * @param name the act's name, such as {@code enquiry.answer}
 * @param folio on which it is performed; a new matter's follows from the act's id, so that sending twice begins one
 * @param sample the act as far as it is known before anything is typed, to be weighed
 * @param inNameOf the member in whose name the person acts
 * @param seen the last leaf that the person sees
 * @param verdicts puts a ruling on the act into words
 */
record Offer<A extends Act>(
        String name,
        Function<UUID, FolioId> folio,
        Place place,
        Sheet<A> sheet,
        Optional<A> sample,
        Function<A, Optional<PersonId>> inNameOf,
        OptionalLong seen,
        Function<A, Verdicts> verdicts,
        Speaking speaking,
        Function<Entered, Timeline.Entry> telling) {

    /**
     * Where the act stands among the pages.
     *
     * @param action the address of its form
     * @param tab what the browser's tab says: nothing walled
     * @param about the matter, on the page itself; blank where the act begins one
     */
    record Place(String action, String tab, String about, Section section, List<Link> wayUp) {
        Place {
            wayUp = List.copyOf(wayUp);
        }

        Link back() {
            return wayUp.getLast();
        }
    }

    String heading() {
        return speaking().act(name);
    }
}
