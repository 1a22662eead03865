package uk.comity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.comity.access.Standing;
import uk.comity.acts.Kind;
import uk.comity.acts.PersonId;
import uk.comity.acts.Surroundings;
import uk.comity.councils.Council;
import uk.comity.councils.Councils;
import uk.comity.norms.Rulebook;
import uk.comity.register.Register;
import uk.comity.web.forms.CouncilWords;
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

    /**
     * Asks a question as this person stands now. The reading rooms use connections of their own, so the standing's
     * transaction has ended by then: a request never holds one connection while it waits for another.
     */
    public <T> T ask(Function<Standing, T> question) {
        return question.apply(standing());
    }

    public Standing standing() {
        return council.as(me(), standing -> standing);
    }

    /** Today, by England's clocks. */
    public LocalDate day() {
        return council.now().atZone(Surroundings.ZONE).toLocalDate();
    }

    /** The protocol in force today, with the council's own settings; empty where none was adopted. */
    public Optional<Rulebook> rulebook() {
        return council.desk()
                .read(council.now(), surroundings -> council.law().protocols().find(surroundings.day(), surroundings));
    }

    public Register register() {
        return council.desk()
                .read(council.now(), surroundings -> council.law().registers().at(surroundings.folios()));
    }

    /** The council's kind of matter of this type. */
    public <K extends Kind<?, ?>> K kind(Class<K> type) {
        return council.law().kinds().all().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    /** An address of this council. */
    public String at(String path) {
        return frameCouncil().at(path);
    }

    /** What stands around a page. The way up starts at the council's first page. */
    public Frame frame(String title, Section section, Link... wayUp) {
        var rulebook = rulebook();
        return new Frame(
                frameCouncil(),
                title,
                section,
                List.of(wayUp),
                person.map(me -> signedIn(me, CouncilWords.of(rulebook))),
                rulebook.map(book -> new Frame.InForce(
                        book.council().title(), Speaking.version(book.council().version()))),
                switch (mode) {
                    case AT_WORK -> Frame.Setting.AT_WORK;
                    case DEMONSTRATION -> Frame.Setting.DEMONSTRATION;
                });
    }

    private Frame.Council frameCouncil() {
        return new Frame.Council(council.key(), council.name());
    }

    private Frame.SignedIn signedIn(PersonId me, CouncilWords words) {
        return council.as(
                me,
                standing -> new Frame.SignedIn(
                        standing.register().nameOf(me),
                        People.standing(standing.register(), words, me, standing.day()),
                        csrf));
    }
}
