package uk.comity.matters.inspection;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.comity.acts.DeskEntry;
import uk.comity.acts.PersonId;
import uk.comity.acts.Surroundings;
import uk.comity.matters.Nature;
import uk.comity.matters.Offices;
import uk.comity.matters.Paper;
import uk.comity.matters.Papers;
import uk.comity.matters.inspection.Turns.Who;
import uk.comity.register.Body;
import uk.comity.register.Seat;

/** Who is who towards a request, on one day. */
record Parties(Offices offices, Papers papers, Surroundings here) {

    static final String MEETING = "meeting-responsible";
    static final String MANAGER = "manager-holding-the-paper";
    private static final String CLERKS = "democratic-services";
    private static final String ADVISER = "monitoring-officer";

    /** Words of the roles that are the inspection's own. */
    private static final java.util.Map<String, String> SPOKEN = java.util.Map.of(
            MANAGER,
            "the service manager who has the document",
            "proper-officer",
            "the proper officer",
            "officer-holding-the-paper",
            "the officer who has the document");

    Optional<Paper> paper(Inspection it) {
        return it.paper().flatMap(folio -> papers.find(here, folio));
    }

    /** Which department holds the document, or is thought to; blank where nobody knows. */
    String department(Inspection it) {
        return paper(it)
                .map(paper -> paper.nature().holding().department())
                .filter(key -> !key.isBlank())
                .orElseGet(
                        () -> it.asked().map(InspectionEntry.Asked::department).orElse(""));
    }

    /** Whose business the document is; blank where nobody knows. */
    String body(Inspection it) {
        return paper(it)
                .map(paper -> paper.nature().business().body())
                .filter(key -> !key.isBlank())
                .orElseGet(() -> it.asked().map(InspectionEntry.Asked::body).orElse(""));
    }

    /** Who has the document; where nobody does, whoever would look for it. */
    List<PersonId> officer(Inspection it) {
        var named = paper(it)
                .map(Paper::nature)
                .map(Nature::holding)
                .flatMap(Nature.Holding::officer)
                .filter(officer ->
                        offices.register().findOfficer(officer, offices.day()).isPresent());
        return named.or(() -> offices.headOf(department(it))).map(List::of).orElseGet(this::clerks);
    }

    List<PersonId> managers(Inspection it) {
        var managers = offices.register().serviceManagersOf(department(it), offices.day());
        if (!managers.isEmpty()) {
            return managers;
        }
        return offices.headOf(department(it)).map(List::of).orElseGet(this::clerks);
    }

    List<PersonId> clerks() {
        return acting(CLERKS);
    }

    List<PersonId> advisers() {
        var all = new ArrayList<>(acting(ADVISER));
        all.addAll(offices.register().deputies(ADVISER, offices.day()));
        return all;
    }

    List<PersonId> holders(Inspection it, String role) {
        if (it.asked().isEmpty()) {
            return List.of();
        }
        var register = offices.register();
        var day = offices.day();
        return switch (role) {
            case MANAGER -> managers(it);
            // Democratic services puts the question on the agenda, and enters what the meeting decides.
            case MEETING -> clerks();
            case "proper-officer" -> acting(ADVISER);
            case "officer-holding-the-paper", "officer-asked" -> officer(it);
            // The executive gives a copy through the officer who has the document: SI 2012/2089 reg 17(2).
            case "executive-holding-the-paper" -> officer(it);
            case "members-of-the-body" ->
                register.seatsOn(body(it), day).stream().map(Seat::person).toList();
            case "scrutiny-committee-of-member" -> scrutiny(it);
            default -> offices.holders(role, matter(it));
        };
    }

    /** Everybody with a seat on a scrutiny committee on which the member sits. */
    List<PersonId> scrutiny(Inspection it) {
        var register = offices.register();
        return register.seatsOf(it.member(), offices.day()).stream()
                .map(Seat::body)
                .filter(body -> register.findBody(body)
                        .filter(one -> one.sort() == Body.Sort.SCRUTINY)
                        .isPresent())
                .flatMap(body -> register.seatsOn(body, offices.day()).stream())
                .map(Seat::person)
                .distinct()
                .toList();
    }

    /** Whether the person has the document, manages whoever does, or looks for what is only described. */
    boolean handles(Inspection it, PersonId actor) {
        return officer(it).contains(actor)
                || managers(it).contains(actor)
                || offices.register().manages(actor, department(it), offices.day())
                || (paper(it).isEmpty() && clerks().contains(actor));
    }

    boolean speaksForMember(Inspection it, PersonId actor, Optional<PersonId> inNameOf) {
        return inNameOf.orElse(actor).equals(it.member());
    }

    /** In which role the person may end the question that lies with an office. */
    Optional<String> deciding(Inspection it, PersonId person) {
        return roles(it).stream()
                .filter(role -> holders(it, role).contains(person))
                .findFirst();
    }

    /** Empty when it is this person's turn; else whose it is. */
    Optional<String> bar(Inspection it, Who who, PersonId actor, Optional<PersonId> inNameOf) {
        return switch (who) {
            case ANYBODY -> Optional.empty();
            case MEMBER ->
                only(speaksForMember(it, actor, inNameOf), name(it.member()) + ", who asked, or somebody in that name");
            case HOLDER -> only(handles(it, actor), names(officer(it)) + ", or a manager of that service");
            case MEMBER_OR_HOLDER ->
                only(
                        speaksForMember(it, actor, inNameOf)
                                || handles(it, actor)
                                || deciding(it, actor).isPresent(),
                        name(it.member()) + ", " + names(officer(it)) + " or the office that decides");
            case ADVISER -> only(advisers().contains(actor), "the Monitoring Officer, or a deputy,");
            case CLERK -> only(clerks().contains(actor), "Democratic Services");
            case GRANTER ->
                only(
                        handles(it, actor)
                                || advisers().contains(actor)
                                || it.grant()
                                        .filter(one -> one.by().equals(actor))
                                        .isPresent(),
                        names(officer(it)) + ", or the Monitoring Officer,");
            case DECIDER -> nobodyDecides(it).or(() -> only(deciding(it, actor).isPresent(), office(it)));
            case WHOM_THE_PROTOCOL_LETS -> nobodyDecides(it);
        };
    }

    private Optional<String> nobodyDecides(Inspection it) {
        return roles(it).isEmpty()
                ? Optional.of("The protocol names no office for this. The officer may still show it, and the member"
                        + " may withdraw the request.")
                : Optional.empty();
    }

    private static Optional<String> only(boolean turn, String whose) {
        return turn ? Optional.empty() : Optional.of("Only " + whose + " can do this.");
    }

    /** The office that has the question, and who holds it today. */
    String office(Inspection it) {
        return roles(it).stream().map(role -> spoken(it, role)).collect(Collectors.joining(" or "));
    }

    /** A role in words, with who plays it. */
    String spoken(Inspection it, String role) {
        if (role.equals(MEETING)) {
            return offices.register()
                    .findBody(body(it))
                    .map(body -> "the meeting of " + body.title())
                    .orElse("the meeting whose functions the document is held for");
        }
        return SPOKEN.containsKey(role)
                ? SPOKEN.get(role) + " (" + names(holders(it, role)) + ")"
                : offices.spoken(role, matter(it));
    }

    /** Roles that must be heard before the office ends the question, and were not: none where nobody holds the role. */
    List<String> unheard(Inspection it) {
        return now(it).map(DeskEntry.RungOf::consulting).orElse(List.of()).stream()
                .filter(role -> !holders(it, role).isEmpty())
                .filter(role -> it.argument().consulted().stream()
                        .noneMatch(heard -> heard.role().equals(role)))
                .toList();
    }

    Optional<DeskEntry.RungOf> now(Inspection it) {
        return it.argument().referral().map(DeskEntry.Referred::now);
    }

    /** The offices of the council that have the question. */
    Set<String> deciding(Inspection it) {
        return offices.ofTheCouncil(roles(it));
    }

    /** Everybody who has to do with it, but for whoever holds an office of the council today: that is looked up when it is read. */
    Set<PersonId> people(Inspection it) {
        var people = new LinkedHashSet<PersonId>();
        people.add(it.member());
        people.addAll(offices.register().supportOf(it.member(), offices.day()));
        people.addAll(officer(it));
        people.addAll(managers(it));
        var ofTheCouncil = deciding(it);
        roles(it).stream()
                .filter(role -> !ofTheCouncil.contains(role))
                .forEach(role -> people.addAll(holders(it, role)));
        it.argument().decisions().forEach(said -> people.add(said.by()));
        it.argument().consulted().forEach(heard -> people.add(heard.whom()));
        it.grant().ifPresent(grant -> people.add(grant.by()));
        // Whoever was asked for advice hears of it, until it is on file.
        if (it.file().questions().size() > it.file().advice().size()) {
            people.addAll(acting(ADVISER));
        }
        // A written statement of reasons is the whole committee's: SI 2012/2089 reg 17(4).
        it.refusal().filter(no -> !no.statement().isBlank()).ifPresent(_ -> people.addAll(scrutiny(it)));
        return people;
    }

    String name(PersonId person) {
        return offices.register().nameOf(person);
    }

    String names(List<PersonId> people) {
        return people.isEmpty()
                ? "nobody holds that office today"
                : people.stream().map(this::name).collect(Collectors.joining(" or "));
    }

    List<String> roles(Inspection it) {
        return now(it).map(DeskEntry.RungOf::to).orElse(List.of());
    }

    private Offices.Matter matter(Inspection it) {
        return new Offices.Matter(it.member(), officer(it).stream().findFirst(), department(it));
    }

    private List<PersonId> acting(String office) {
        return offices.register().actingFor(office, offices.day());
    }
}
