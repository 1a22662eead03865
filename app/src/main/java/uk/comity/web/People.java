package uk.comity.web;

import java.time.LocalDate;
import java.util.stream.Collectors;
import uk.comity.acts.PersonId;
import uk.comity.register.Register;
import uk.comity.register.Ward;
import uk.comity.web.forms.CouncilWords;

/** Says who somebody is, in a few words. */
final class People {

    private People() {}

    /** "Councillor for Eastfield and Mill Lane", "Head of Housing"; blank for somebody without office or seat that day. */
    static String standing(Register register, CouncilWords words, PersonId person, LocalDate day) {
        var officer = register.findOfficer(person, day);
        if (officer.isPresent()) {
            return officer.get().post();
        }
        if (!register.isMember(person, day)) {
            return "";
        }
        var wards = register.wardsOf(person, day).stream().map(Ward::title).collect(Collectors.joining(" and "));
        return wards.isEmpty() ? "Co-opted member" : Speaking.capital(words.member()) + " for " + wards;
    }
}
