package uk.comity.web;

import java.time.LocalTime;
import uk.comity.acts.PersonId;
import uk.comity.matters.contact.ContactAct;
import uk.comity.matters.contact.ContactEntry;
import uk.comity.register.Register;
import uk.comity.web.parts.Spoken;

/** Tells what happened between a member and officers. */
record ContactTold(Register register) {

    Told of(ContactEntry entry) {
        return switch (entry) {
            case ContactEntry.Restricted restricted -> restricted(restricted);
            case ContactEntry.Lifted lifted -> Told.of("Lifted the restriction", lifted.why());
            case ContactEntry.Consented consented ->
                Told.of(
                        "Consented to an approach to " + name(consented.officer()) + ", until "
                                + Spoken.day(consented.until()),
                        consented.what());
            case ContactEntry.Approached approached ->
                Told.of("Approached " + name(approached.officer()) + by(approached.by()), approached.what());
            case ContactEntry.LineCalled called -> Told.of("Asked the out-of-hours line", called.what());
            case ContactEntry.MeetingArranged meeting ->
                Told.of(
                        "Arranged to meet " + name(meeting.officer()) + " on " + Spoken.day(meeting.on()) + " at "
                                + Spoken.time(LocalTime.parse(meeting.at())),
                        meeting.what());
        };
    }

    private Told restricted(ContactEntry.Restricted restricted) {
        var departments = Spoken.all(restricted.departments().stream()
                .map(key ->
                        register.findDepartment(key).map(each -> each.title()).orElse(key))
                .toList());
        var review = restricted.reviewOn().map(day -> "To be looked at again on " + Spoken.day(day) + ".");
        return Told.of(
                "Restricted contact with " + departments + " to " + name(restricted.headOfService()),
                restricted.why(),
                review.orElse(""));
    }

    private static String by(ContactAct.By by) {
        return switch (by) {
            case MESSAGE -> " by a message";
            case CALL -> " by telephone";
            case VISIT -> " by a visit";
        };
    }

    private String name(PersonId person) {
        return register.nameOf(person);
    }
}
