package uk.comity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.comity.access.Standing;
import uk.comity.acts.PersonId;
import uk.comity.councils.Council;
import uk.comity.councils.Councils;
import uk.comity.web.parts.Csrf;
import uk.comity.web.parts.Frame;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Section;

/**
 * One request to one council's pages: which council, and who asks. Handlers take it as an argument; it is there because
 * {@link Doorkeeper} let the request in.
 *
 * @param person empty on the pages that are open to anybody
 */
public record Visit(Council council, Councils.Mode mode, Optional<PersonId> person, Csrf csrf) {

    static final String ATTRIBUTE = Visit.class.getName();

    static Visit of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Visit visit) {
            return visit;
        }
        throw new IllegalStateException("no visit on " + request.getRequestURI());
    }

    /** Who asks, on a page that the doorkeeper opens to signed-in people only. */
    public PersonId me() {
        return person.orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    /** Asks a question in one transaction, as this person stands now. */
    public <T> T ask(Function<Standing, T> question) {
        return council.as(me(), question);
    }

    /** An address of this council. */
    public String at(String path) {
        return frameCouncil().at(path);
    }

    /** What stands around a page. The way up starts at the council's first page. */
    public Frame frame(String title, Section section, Link... wayUp) {
        return new Frame(
                frameCouncil(),
                title,
                section,
                List.of(wayUp),
                person.map(me -> signedIn(me)),
                council.desk()
                        .read(council.now(), surroundings -> council.law().protocols().find(surroundings.day(), surroundings))
                        .map(rulebook -> new Frame.InForce(
                                rulebook.council().title(), "version " + rulebook.council().version())),
                switch (mode) {
                    case AT_WORK -> Frame.Setting.AT_WORK;
                    case DEMONSTRATION -> Frame.Setting.DEMONSTRATION;
                });
    }

    private Frame.Council frameCouncil() {
        return new Frame.Council(council.key(), council.name());
    }

    private Frame.SignedIn signedIn(PersonId me) {
        return council.as(
                me,
                standing -> new Frame.SignedIn(
                        standing.register().nameOf(me), People.standing(standing.register(), me, standing.day()), csrf));
    }
}
