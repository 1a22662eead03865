package uk.comity.access;

import java.time.LocalDate;
import uk.comity.acts.PersonId;
import uk.comity.acts.Sharing;
import uk.comity.acts.Surroundings;
import uk.comity.register.Register;

/**
 * Somebody at one moment: what the register makes of them that day, and so what they may see.
 *
 * @param register the council's register at that moment
 */
public record Standing(PersonId person, Register register, Surroundings surroundings) {

    /** The office that everybody of the council holds: members and officers alike. */
    private static final String EVERYBODY = "everybody";

    public LocalDate day() {
        return surroundings.day();
    }

    public boolean isMember() {
        return register.isMember(person, day());
    }

    public boolean isOfficer() {
        return register.findOfficer(person, day()).isPresent();
    }

    /** Whether they hold this council-wide office today. */
    public boolean holds(String office) {
        return register.holders(office, day()).contains(person);
    }

    /** Whether they hold this council-wide office today, or deputise while nobody does. */
    public boolean actsFor(String office) {
        return register.actingFor(office, day()).contains(person);
    }

    /** Whether they act for this council-wide office today, or are nominated to stand in for it. */
    public boolean standsInFor(String office) {
        return actsFor(office) || register.deputies(office, day()).contains(person);
    }

    /** Whether a folio that is shared like this is theirs to see. Any one ground is enough. */
    public boolean mayRead(Sharing sharing) {
        return person.equals(PersonId.OPERATOR)
                || (sharing.people().contains(person) && isOfTheCouncil())
                || sharing.offices().stream().anyMatch(this::isOneOf)
                || sharing.departments().stream().anyMatch(department -> register.manages(person, department, day()))
                || sharing.wards().stream().anyMatch(this::sitsFor);
    }

    /** Who has left sees nothing any more, whatever they had a part in. */
    private boolean isOfTheCouncil() {
        return isMember() || isOfficer();
    }

    private boolean isOneOf(String office) {
        return office.equals(EVERYBODY) ? isOfTheCouncil() : actsFor(office);
    }

    private boolean sitsFor(Sharing.WardMembers members) {
        var sits = members.ward().isEmpty()
                ? isMember()
                : register.membersOf(members.ward(), day()).contains(person);
        return sits
                && (members.group().isEmpty()
                        || register.membersOfGroup(members.group(), day()).contains(person));
    }
}
