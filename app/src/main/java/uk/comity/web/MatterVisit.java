package uk.comity.web;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import uk.comity.acts.Act;
import uk.comity.acts.DeskEntry;
import uk.comity.acts.FolioId;
import uk.comity.acts.Kind;
import uk.comity.acts.Opened;
import uk.comity.acts.PersonId;
import uk.comity.acts.Summary;
import uk.comity.web.forms.EnquiryForms;
import uk.comity.web.forms.Form;
import uk.comity.web.forms.Sheet;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Section;

/**
 * Somebody's visit to one matter that they may see. What its page and its acts share with every other kind of matter is here;
 * a kind's own record adds whom the matter is of, who takes part, and the forms of its acts.
 *
 * @param <A> the kind's acts
 * @param <P> what a folio of the kind looks like
 */
interface MatterVisit<A extends Act, P> {

    /** Makes a kind's own visit of a folio that was opened. */
    @FunctionalInterface
    interface Made<A extends Act, P, V extends MatterVisit<A, P>> {
        V of(Visit visit, Opened<A, P> opened, Speaking speaking);
    }

    /** Opens the matter of this key; empty when there is none, or it is not theirs to see. */
    static <A extends Act, P, V extends MatterVisit<A, P>> Optional<V> find(
            Visit visit, Kind<A, P> kind, String key, Made<A, P, V> made) {
        return FolioId.find(kind.name() + "/" + key)
                .flatMap(folio -> visit.council()
                        .desk()
                        .open(kind, folio, visit.me(), visit.council().now()))
                .map(opened -> made.of(
                        visit,
                        opened,
                        Speaking.of(visit).towards(role -> opened.hearing().holders(opened.position(), role))));
    }

    Visit visit();

    Opened<A, P> opened();

    Speaking speaking();

    /** The room of the pages in which it stands. */
    Section section();

    /** What a person calls it: "enquiry". */
    String noun();

    /** What a tab may say of it: whom it went to or when, and never what it is about. */
    String tab();

    /** The member whose matter it is. */
    PersonId member();

    /** Those who take part in it, whoever they are today; the holders of an office that has the question need not be told. */
    Stream<PersonId> takingPart();

    /**
     * The form of an act; empty where no act of the kind has this name.
     *
     * @param typed what was answered so far: an answer may raise another question
     */
    Optional<Sheet<A>> sheet(String verb, Form typed);

    /** Where something that is wanting can be supplied. */
    Optional<Link> supply(String fact);

    default P position() {
        return opened().position();
    }

    default Summary summary() {
        return opened().hearing().summary(position());
    }

    default String title() {
        return summary().title();
    }

    default String path() {
        return visit().at(section().path() + "/" + opened().folio().key());
    }

    /** The list in which it stands. */
    default Link list() {
        return new Link(section().title(), visit().at(section().path()));
    }

    /** The acts that make sense for somebody now, as samples to weigh. */
    default List<A> menu(PersonId person) {
        return opened().hearing().menu(position(), person);
    }

    /** The step of the ladder that has the question now, where an office has it. */
    default Optional<DeskEntry.RungOf> rung() {
        return opened().hearing().openReferral(position()).map(DeskEntry.Referred::now);
    }

    /** Those who take part, and whoever holds the office that has the question. */
    default List<PersonId> parties() {
        var deciders = rung().stream()
                .flatMap(rung -> rung.to().stream())
                .flatMap(role -> opened().hearing().holders(position(), role).stream());
        return Stream.concat(takingPart(), deciders).distinct().toList();
    }

    /** Whom the office that has the question must hear first, each with the office they are heard in. */
    default List<EnquiryForms.Heard> heard() {
        return rung().stream()
                .flatMap(rung -> rung.consulting().stream())
                .flatMap(role -> opened().hearing().holders(position(), role).stream()
                        .map(whom -> new EnquiryForms.Heard(
                                role,
                                whom,
                                speaking().register().nameOf(whom) + ", "
                                        + speaking().title(role))))
                .toList();
    }

    /** The member in whose name the person acts, if they do. */
    default Optional<PersonId> inNameOf() {
        return speaking().register().actsFor(visit().me(), member(), visit().day())
                ? Optional.of(member())
                : Optional.empty();
    }

    /** Samples of all acts that make sense: this person's first, then those of the others who take part. */
    default Stream<A> samples() {
        return Stream.concat(Stream.of(visit().me()), parties().stream()).flatMap(person -> menu(person).stream());
    }

    /** A sample of an act: as it makes sense for this person, else for whoever may do it. */
    default Optional<A> sample(String name) {
        return samples().filter(act -> act.name().equals(name)).findFirst();
    }

    /** An act as a page offers it; empty where no act of the kind has this name. */
    default Optional<Offer<A>> offer(String verb, Form typed) {
        return sheet(verb, typed).map(sheet -> {
            var name = opened().folio().kind() + "." + verb;
            return new Offer<>(
                    name,
                    _ -> opened().folio(),
                    new Offer.Place(
                            path() + "/" + verb,
                            ": " + Speaking.small(tab()),
                            title(),
                            section(),
                            List.of(list(), new Link(title(), path()))),
                    sheet,
                    sample(name),
                    _ -> inNameOf(),
                    OptionalLong.of(opened().lastMoved()),
                    _ -> new Verdicts(
                            speaking(), this::supply, "the whole " + noun() + ", and what has been said on it so far."),
                    speaking(),
                    new Timelines(speaking())::entry);
        });
    }
}
