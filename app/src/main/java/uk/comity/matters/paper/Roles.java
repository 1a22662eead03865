package uk.comity.matters.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.comity.acts.PersonId;
import uk.comity.matters.Nature;
import uk.comity.matters.Nature.Mark;
import uk.comity.matters.Offices;
import uk.comity.matters.PaperSharing;
import uk.comity.register.Body;
import uk.comity.register.Member;
import uk.comity.register.Office;
import uk.comity.register.PoliticalGroup;
import uk.comity.register.Register;
import uk.comity.register.Seat;

/** Who plays which part towards a document, on one day. */
final class Roles {

    private Roles() {}

    static List<PersonId> holders(Offices offices, Document it, String role) {
        var nature = it.nature();
        var holding = nature.holding();
        var register = offices.register();
        var day = offices.day();
        return switch (role) {
            case "proper-officer" -> properOfficers(offices);
            case "officer-holding-the-paper" ->
                holding(offices, nature).stream().toList();
            case "manager-holding-the-paper" -> managers(offices, holding.department());
            case "meeting-responsible", "members-of-the-body" ->
                seats(offices, it.as().belongs().body());
            case "executive-holding-the-paper" -> executive(offices);
            case "members-of-that-group" -> register.membersOfGroup(holding.group(), day);
            case "administration-group" ->
                executive(offices).stream()
                        .flatMap(one -> register.groupOf(one, day).stream())
                        .map(PoliticalGroup::key)
                        .distinct()
                        .flatMap(group -> register.membersOfGroup(group, day).stream())
                        .distinct()
                        .toList();
            case "every-member" ->
                register.members(day).stream().map(Member::id).toList();
            case "member-concerned", "member-asking" ->
                holding.advised().stream().toList();
            case "head-of-service" ->
                register.headOfService(holding.department(), day).stream().toList();
            case "service-manager" -> register.serviceManagersOf(holding.department(), day);
            case "director", "chief-officer" ->
                register.directorOf(holding.department(), day).stream().toList();
            case "assistant-director" ->
                register.assistantDirectorOf(holding.department(), day).stream().toList();
            default -> register.actingFor(role, day);
        };
    }

    /** The council's proper officer for access to information: the Monitoring Officer, unless the register names another. */
    static List<PersonId> properOfficers(Offices offices) {
        var named = offices.register().actingFor("proper-officer", offices.day());
        return named.isEmpty() ? offices.register().actingFor(Office.MONITORING_OFFICER.key(), offices.day()) : named;
    }

    static Optional<PersonId> holding(Offices offices, Nature nature) {
        return PaperSharing.officer(nature, offices.register(), offices.day());
    }

    private static List<PersonId> managers(Offices offices, String department) {
        var managers = offices.register().serviceManagersOf(department, offices.day());
        return managers.isEmpty() ? offices.headOf(department).stream().toList() : managers;
    }

    private static List<PersonId> seats(Offices offices, String body) {
        return offices.register().seatsOn(body, offices.day()).stream()
                .map(Seat::person)
                .distinct()
                .toList();
    }

    private static List<PersonId> executive(Offices offices) {
        return offices.register().bodies(offices.day()).stream()
                .filter(body -> body.sort() == Body.Sort.EXECUTIVE)
                .flatMap(body -> Stream.of(body.key()))
                .flatMap(body -> seats(offices, body).stream())
                .distinct()
                .toList();
    }

    static String names(Offices offices, List<PersonId> people) {
        Register register = offices.register();
        return people.isEmpty()
                ? "nobody holds that office today"
                : String.join(" or ", people.stream().map(register::nameOf).toList());
    }

    static String word(Mark mark) {
        return switch (mark) {
            case OPEN -> "open";
            case EXEMPT -> "exempt";
            case CONFIDENTIAL -> "confidential";
        };
    }
}
