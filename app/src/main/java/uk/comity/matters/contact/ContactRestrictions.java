package uk.comity.matters.contact;

import java.util.function.Function;
import uk.comity.acts.FolioId;
import uk.comity.acts.Folios;
import uk.comity.acts.PersonId;
import uk.comity.acts.Surroundings;
import uk.comity.matters.Offices;
import uk.comity.matters.Restrictions;
import uk.comity.matters.Telling;
import uk.comity.register.Grade;
import uk.comity.register.Register;

/** Reads restrictions off the member's contact folio. */
public record ContactRestrictions(Function<Folios, Register> registers) implements Restrictions {

    @Override
    public Reach reach(Surroundings surroundings, PersonId member, PersonId officer) {
        return reach(
                read(surroundings.folios(), member),
                new Offices(registers.apply(surroundings.folios()), surroundings.day()),
                officer);
    }

    private static Contact read(Folios folios, PersonId member) {
        var folio = folio(member);
        var contact = Contact.blank(folio);
        for (var entered : folios.list(folio)) {
            for (var entry : entered.entries()) {
                contact = Contact.fold(contact, entry, entered);
            }
        }
        return contact;
    }

    /** Where contact of a member is entered: one folio for each member. */
    public static FolioId folio(PersonId member) {
        return new FolioId(ContactKind.NAME, member.value());
    }

    /** A restriction confines the member to the head of service: everybody below is covered, nobody above. */
    static Reach reach(Contact contact, Offices offices, PersonId officer) {
        var concerned = contact.restriction()
                .filter(one -> one.terms().departments().stream()
                        .anyMatch(department -> offices.isWithin(offices.departmentOf(officer), department)));
        if (concerned.isEmpty()) {
            return new Reach(false, false, false, "the record of contact on " + Telling.date(offices.day()));
        }
        var restriction = concerned.get();
        var covers = !officer.equals(restriction.terms().headOfService())
                && !offices.isAtLeast(officer, Grade.HEAD_OF_SERVICE);
        return new Reach(
                true,
                covers,
                contact.consents(officer, offices.day()),
                "the restriction entered on "
                        + Telling.date(
                                restriction.at().atZone(Surroundings.ZONE).toLocalDate()));
    }
}
