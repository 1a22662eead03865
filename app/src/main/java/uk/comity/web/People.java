package uk.comity.web;

import java.time.LocalDate;
import java.util.stream.Collectors;
import uk.comity.acts.PersonId;
import uk.comity.register.Register;
import uk.comity.register.Ward;

/** Says who somebody is, in a few words. */
public final class People {

    private People() {}

    /** "Member for Eastfield and Mill Lane", "Head of Housing"; blank for somebody without office or seat that day. */
    public static String standing(Register register, PersonId person, LocalDate day) {
        var officer = register.findOfficer(person, day);
        if (officer.isPresent()) {
            return officer.get().post();
        }
        if (!register.isMember(person, day)) {
            return "";
        }
        var wards = register.wardsOf(person, day).stream().map(Ward::title).collect(Collectors.joining(" and "));
        return wards.isEmpty() ? "Co-opted member" : "Member for " + wards;
    }
}
