package uk.comity.matters.enquiry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.comity.acts.DeskEntry;
import uk.comity.acts.PersonId;
import uk.comity.matters.Offices;
import uk.comity.matters.enquiry.Turns.Who;

/** Who is who towards an enquiry, on one day. */
record Parties(Offices offices) {

    List<PersonId> holders(Enquiry enquiry, String role) {
        return enquiry.asked().isEmpty() ? List.of() : offices.holders(role, matter(enquiry));
    }

    /** In which role the person may end the question that lies with an office. */
    Optional<String> deciding(Enquiry enquiry, PersonId person) {
        return deciding(enquiry).stream()
                .filter(role -> holders(enquiry, role).contains(person))
                .findFirst();
    }

    /** Whether the person acts as the member who asked: as that member, or in that member's name. */
    boolean speaksForMember(Enquiry enquiry, PersonId actor, Optional<PersonId> inNameOf) {
        return inNameOf.orElse(actor).equals(enquiry.member());
    }

    /** Whether the person has the enquiry, or manages whoever has it. */
    boolean handles(Enquiry enquiry, PersonId actor) {
        return actor.equals(enquiry.officer())
                || offices.isAbove(actor, enquiry.officer(), enquiry.handling().department());
    }

    /** Empty when it is this person's turn; else whose it is. */
    Optional<String> bar(Enquiry enquiry, Who who, PersonId actor, Optional<PersonId> inNameOf) {
        return switch (who) {
            case ANYBODY -> Optional.empty();
            case MEMBER ->
                speaksForMember(enquiry, actor, inNameOf) ? Optional.empty() : Optional.of(onlyTheMember(enquiry));
            case OFFICER -> handles(enquiry, actor) ? Optional.empty() : Optional.of(onlyTheOfficer(enquiry));
            case MEMBER_OR_OFFICER ->
                speaksForMember(enquiry, actor, inNameOf) || handles(enquiry, actor)
                        ? Optional.empty()
                        : Optional.of(onlyEither(enquiry));
            case DECIDER ->
                deciding(enquiry, actor).isPresent() ? Optional.empty() : Optional.of(onlyTheOffice(enquiry));
            case CONSENTING ->
                mayConsent(enquiry, actor, inNameOf) ? Optional.empty() : Optional.of(onlyWhoConsents(enquiry));
            case WHOM_THE_PROTOCOL_LETS ->
                deciding(enquiry).isEmpty() ? Optional.of(onlyTheOffice(enquiry)) : Optional.empty();
        };
    }

    /** Where nobody has to agree, it is for whoever owes the answer; where no time can be given, it is nobody's to bar. */
    private boolean mayConsent(Enquiry enquiry, PersonId actor, Optional<PersonId> inNameOf) {
        var more = enquiry.moreTime();
        return more.owed().isEmpty()
                || (more.consenting().isEmpty() && handles(enquiry, actor))
                || more.consenting().stream()
                        .anyMatch(role -> holders(enquiry, role).contains(inNameOf.orElse(actor)));
    }

    /** Whose consent more time needs: by name, with the office where it is not the member's. */
    String consenting(Enquiry enquiry) {
        return enquiry.moreTime().consenting().stream()
                .map(role ->
                        role.startsWith("member-") ? name(enquiry.member()) : offices.spoken(role, matter(enquiry)))
                .collect(Collectors.joining(" or "));
    }

    private String onlyWhoConsents(Enquiry enquiry) {
        return enquiry.moreTime().consenting().isEmpty()
                ? "Nobody has to agree to more time here: " + name(enquiry.officer()) + " may take it."
                : "Only " + consenting(enquiry) + " can do this, or somebody who acts in that name.";
    }

    private String onlyTheMember(Enquiry enquiry) {
        return "Only " + name(enquiry.member()) + ", who asked, can do this, or somebody who acts in that name.";
    }

    private String onlyTheOfficer(Enquiry enquiry) {
        return "Only " + name(enquiry.officer())
                + ", who has the enquiry, can do this, or one of that officer's managers.";
    }

    private String onlyEither(Enquiry enquiry) {
        return "Only " + name(enquiry.member()) + ", who asked, or " + name(enquiry.officer())
                + ", who has the enquiry, can do this.";
    }

    private String onlyTheOffice(Enquiry enquiry) {
        return deciding(enquiry).isEmpty()
                ? "No office has this question: the protocol names none for it. " + name(enquiry.officer())
                        + " may still answer, and the member may withdraw the enquiry."
                : "The question is with " + office(enquiry) + ". Only that office can do this.";
    }

    /** The office that has the question, and who holds it today. */
    String office(Enquiry enquiry) {
        return deciding(enquiry).stream()
                .map(role -> offices.spoken(role, matter(enquiry)))
                .collect(Collectors.joining(" or "));
    }

    /** Roles that must be heard before the office ends the question, and were not: none where nobody holds the role. */
    List<String> unheard(Enquiry enquiry) {
        return now(enquiry).map(DeskEntry.RungOf::consulting).orElse(List.of()).stream()
                .filter(role -> !holders(enquiry, role).isEmpty())
                .filter(role -> enquiry.argument().consulted().stream()
                        .noneMatch(heard -> heard.role().equals(role)))
                .toList();
    }

    Optional<DeskEntry.RungOf> now(Enquiry enquiry) {
        return enquiry.argument().referral().map(DeskEntry.Referred::now);
    }

    String name(PersonId person) {
        return offices.register().nameOf(person);
    }

    /** The roles, any of which may end the question that lies with an office; none where it lies with none. */
    List<String> deciding(Enquiry enquiry) {
        return now(enquiry).map(DeskEntry.RungOf::to).orElse(List.of());
    }

    Offices.Matter matter(Enquiry enquiry) {
        return new Offices.Matter(
                enquiry.member(),
                enquiry.handling().officer(),
                enquiry.handling().department());
    }
}
