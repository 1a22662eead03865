package uk.comity.matters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.comity.acts.Sharing;
import uk.comity.register.Register;

/** With whom a document is shared by what it is, before any right is asked for. It follows from the nature alone. */
public final class PaperSharing {

    private PaperSharing() {}

    /**
     * Who keeps it: the officer, those who manage the department, the Monitoring Officer and Democratic Services. A paper of a
     * political group is shared with its members and with nobody else; advice to a group with its members and the officer who gave it.
     */
    public static Sharing of(Nature nature) {
        var holding = nature.holding();
        var officer = holding.officer().map(Set::of).orElse(Set.of());
        if (!holding.group().isEmpty()) {
            return new Sharing(officer, Set.of(), Set.of(), List.of(new Sharing.WardMembers("", holding.group())));
        }
        return new Sharing(
                officer,
                holding.department().isEmpty() ? Set.of() : Set.of(holding.department()),
                Set.of("monitoring-officer", "democratic-services"),
                List.of());
    }

    /** Whoever has it today: the officer named, else whoever heads the department. */
    public static Optional<uk.comity.acts.PersonId> officer(Nature nature, Register register, LocalDate day) {
        return nature.holding()
                .officer()
                .or(() -> new Offices(register, day).headOf(nature.holding().department()));
    }
}
