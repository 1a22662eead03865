package uk.comity.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.comity.acts.Decision;
import uk.comity.acts.Entry;
import uk.comity.acts.PersonId;
import uk.comity.register.MemberTerm.Origin;
import uk.comity.register.RegisterEntry.MemberElected;
import uk.comity.register.RegisterEntry.PersonAdded;
import uk.comity.register.RegisterEntry.WardAdded;

/** A small invented council for tests, and short ways to change it. */
final class Council {

    private Council() {}

    static final LocalDate DAY = LocalDate.of(2026, 11, 3);
    static final PersonId QUAYLE = new PersonId("quayle");
    static final PersonId ODUYA = new PersonId("oduya");
    static final PersonId FENN = new PersonId("fenn");
    static final PersonId MARL = new PersonId("marl");
    static final PersonId STROUDE = new PersonId("stroude");

    /** Two wards; Quayle and Oduya sit for the first, Fenn for the second; Marl and Stroude are known and nothing yet. */
    static Register council() {
        var register = Register.EMPTY
                .after(new WardAdded("harbour", "Harbour", Optional.of("E05000001"), Optional.of(3)))
                .after(new WardAdded("mill-lane", "Mill Lane", Optional.empty(), Optional.empty()));
        register = with(register, QUAYLE, "Cllr Hesper Quayle");
        register = with(register, ODUYA, "Cllr Tunde Oduya");
        register = with(register, FENN, "Cllr Maud Fenn");
        register = with(register, MARL, "Ines Marl");
        register = with(register, STROUDE, "Piet Stroude");
        return sitting(sitting(sitting(register, QUAYLE, "harbour"), ODUYA, "harbour"), FENN, "mill-lane");
    }

    static Register with(Register register, PersonId person, String name) {
        return register.after(new PersonAdded(person, PersonName.read(name), ""));
    }

    static Register sitting(Register register, PersonId person, String ward) {
        var term = Term.from(LocalDate.of(2023, 5, 9));
        return register.after(new MemberElected(person, ward, term, "", Origin.HAND));
    }

    /** Does the act, which must make sense. */
    static Register does(Register register, RegisterAct act) {
        return switch (Rules.decide(register, act, DAY)) {
            case Decision.Enter enter -> folded(register, enter.entries());
            case Decision.OutOfTurn no -> throw new AssertionError(act.name() + " was out of turn: " + no.sentence());
        };
    }

    private static Register folded(Register register, List<Entry> entries) {
        var now = register;
        for (var entry : entries) {
            now = Registers.folded(now, entry);
        }
        return now;
    }

    /** Why the act makes no sense; fails where it does. */
    static String objection(Register register, RegisterAct act) {
        return switch (Rules.decide(register, act, DAY)) {
            case Decision.Enter _ -> throw new AssertionError(act.name() + " was expected to be out of turn");
            case Decision.OutOfTurn no -> no.sentence();
        };
    }
}
