package uk.comity.access;

import java.util.Optional;
import uk.comity.acts.Access;
import uk.comity.acts.PersonId;
import uk.comity.acts.Sharing;
import uk.comity.acts.Surroundings;
import uk.comity.register.Registers;

/** Need to know, in one place: who may read a folio, and who may lay an act on the desk. The protocol is asked afterwards. */
public final class Rights implements Access {

    private final Registers registers;

    public Rights(Registers registers) {
        this.registers = registers;
    }

    /** Somebody's standing at this moment. */
    public Standing standing(PersonId person, Surroundings surroundings) {
        return new Standing(person, registers.at(surroundings.folios()), surroundings);
    }

    @Override
    public boolean mayRead(PersonId person, Sharing sharing, Surroundings surroundings) {
        return standing(person, surroundings).mayRead(sharing);
    }

    @Override
    public boolean mayAct(PersonId person, String act, Optional<Sharing> sharing, Surroundings surroundings) {
        if (person.equals(PersonId.OPERATOR)) {
            return true;
        }
        var standing = standing(person, surroundings);
        return switch (act.substring(0, act.indexOf('.'))) {
            // The register is kept by these offices; everybody else only reads it.
            case "register" -> standing.holds("democratic-services") || standing.holds("monitoring-officer");
            // Everybody reads the protocol, so who may not change it is told plainly: its kind says who keeps it.
            case "protocol" -> standing.isMember() || standing.isOfficer();
            // Whether an officer has the power to restrict or to consent is for the protocol to say, with its clause.
            case "contact" ->
                standing.isOfficer() || sharing.map(standing::mayRead).orElseGet(standing::isMember);
            default -> sharing.map(standing::mayRead).orElseGet(() -> standing.isMember() || standing.isOfficer());
        };
    }
}
