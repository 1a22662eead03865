package uk.comity.matters.enquiry;

import java.util.Optional;
import uk.comity.acts.Decision;
import uk.comity.acts.PersonId;
import uk.comity.acts.Submission;
import uk.comity.matters.Offices;
import uk.comity.matters.Telling;
import uk.comity.matters.enquiry.EnquiryAct.Addressee;
import uk.comity.matters.enquiry.EnquiryAct.Raise;
import uk.comity.matters.enquiry.EnquiryAct.Visibility;
import uk.comity.register.PoliticalGroup;
import uk.comity.register.Register;
import uk.comity.register.Ward;

/** How an enquiry begins: who asks, whom, and for which ward. */
record Raising(Offices offices) {

    Decision raise(Raise act, Submission submission) {
        var ward = ward(act);
        return whoAsks(act, submission)
                .or(() -> whichWard(act, ward))
                .or(() -> whoMayRead(act, ward))
                .or(() -> byWhen(act))
                .map(Decision::outOfTurn)
                .orElseGet(() -> officer(act.addressee())
                        .map(officer -> Decision.enter(raised(act, officer, ward)))
                        .orElseGet(() -> Decision.outOfTurn(nobodyToAsk(act.addressee()))));
    }

    /** Who would have the enquiry: the officer named, or the head of the department. Empty when there is nobody. */
    Optional<PersonId> officer(Addressee addressee) {
        return addressee
                .officer()
                .map(named -> register().findOfficer(named, offices.day()).map(_ -> named))
                .orElseGet(() -> offices.headOf(addressee.department()));
    }

    private EnquiryEntry.Raised raised(Raise act, PersonId officer, String ward) {
        var department = act.addressee().department().isBlank()
                ? offices.departmentOf(officer)
                : act.addressee().department();
        return new EnquiryEntry.Raised(
                act.title(),
                act.question(),
                act.member(),
                act.addressee().officer(),
                officer,
                department,
                act.capacity(),
                act.subject(),
                act.whyThisOfficer(),
                act.visibility(),
                ward,
                group(act.member()),
                act.needed());
    }

    private Optional<String> whoAsks(Raise act, Submission submission) {
        if (!submission.inNameOf().orElse(submission.actor()).equals(act.member())) {
            return Optional.of("An enquiry is raised by the member whose it is, or in that member's name. Choose "
                    + name(act.member()) + " as the member in whose name you act, if you are their support staff.");
        }
        return register().isMember(act.member(), offices.day())
                ? Optional.empty()
                : Optional.of(name(act.member()) + " is not a member of the council today."
                        + " Enquiries are raised by members, or by their support staff in a member's name.");
    }

    /** A member with one ward need not name it. */
    private String ward(Raise act) {
        var wards = register().wardsOf(act.member(), offices.day());
        return act.ward().isBlank() && wards.size() == 1 ? wards.getFirst().key() : act.ward();
    }

    private Optional<String> whichWard(Raise act, String ward) {
        var wards = register().wardsOf(act.member(), offices.day()).stream()
                .map(Ward::key)
                .toList();
        if (wards.contains(ward) || (ward.isBlank() && wards.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(
                ward.isBlank()
                        ? name(act.member()) + " sits for more than one ward. Choose the one that it concerns."
                        : name(act.member()) + " does not sit for \""
                                + register().findWard(ward).map(Ward::title).orElse(ward)
                                + "\" today. Choose one of the member's own wards.");
    }

    private Optional<String> whoMayRead(Raise act, String ward) {
        return switch (act.visibility()) {
            case ONLY_ME -> Optional.empty();
            case MY_WARD -> ward.isBlank() ? Optional.of(noneToShareWith(act, "ward")) : Optional.empty();
            case MY_GROUP_IN_MY_WARD -> {
                if (ward.isBlank()) {
                    yield Optional.of(noneToShareWith(act, "ward"));
                }
                yield group(act.member()).isBlank()
                        ? Optional.of(noneToShareWith(act, "political group"))
                        : Optional.empty();
            }
        };
    }

    private String noneToShareWith(Raise act, String what) {
        return name(act.member()) + " has no " + what + " today, so the enquiry cannot be shared with it. Choose \""
                + words(Visibility.ONLY_ME) + "\".";
    }

    private static String words(Visibility visibility) {
        return switch (visibility) {
            case ONLY_ME -> "Only me";
            case MY_WARD -> "Members for my ward";
            case MY_GROUP_IN_MY_WARD -> "Members of my group for my ward";
        };
    }

    private Optional<String> byWhen(Raise act) {
        return act.needed()
                .filter(needed -> needed.by().isBefore(offices.day()))
                .map(needed -> Telling.date(needed.by()) + " has passed. Give a later day, or none.");
    }

    private String nobodyToAsk(Addressee addressee) {
        return addressee
                .officer()
                .map(named -> name(named)
                        + " is not an officer of the council today. Choose another officer, or a department.")
                .orElseGet(
                        () -> addressee.department().isBlank()
                                ? "Choose an officer or a department to ask."
                                : "Nobody heads \"" + department(addressee.department())
                                        + "\" today, so nobody would have the enquiry. Choose an officer, or another department.");
    }

    private String department(String key) {
        return register().findDepartment(key).map(known -> known.title()).orElse(key);
    }

    private String group(PersonId member) {
        return register()
                .groupOf(member, offices.day())
                .map(PoliticalGroup::key)
                .orElse("");
    }

    private String name(PersonId person) {
        return register().nameOf(person);
    }

    private Register register() {
        return offices.register();
    }
}
