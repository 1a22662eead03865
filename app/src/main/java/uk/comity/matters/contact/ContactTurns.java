package uk.comity.matters.contact;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import uk.comity.acts.Decision;
import uk.comity.acts.PersonId;
import uk.comity.acts.Submission;
import uk.comity.acts.Surroundings;
import uk.comity.matters.Offices;
import uk.comity.matters.Telling;
import uk.comity.register.Register;

/** What each act would enter. Who may restrict, lift and consent is for the protocol to say: here it is only whether it makes sense. */
record ContactTurns(Offices offices) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", java.util.Locale.UK);

    Decision decide(Contact it, ContactAct act, Submission submission) {
        if (!register().isMember(it.member(), offices.day())) {
            return Decision.outOfTurn(
                    name(it.member()) + " is not a member of the council today. Contact is kept for members.");
        }
        return switch (act) {
            case ContactAct.Restrict restrict -> restrict(it, restrict);
            case ContactAct.Lift lift ->
                it.restriction().isPresent()
                        ? Decision.enter(new ContactEntry.Lifted(lift.why()))
                        : Decision.outOfTurn(unrestricted(it) + " There is nothing to lift.");
            case ContactAct.Consent consent -> consent(it, consent);
            case ContactAct.Approach approach -> approach(it, approach, submission);
            case ContactAct.CallLine call ->
                orBar(it, submission, Decision.enter(new ContactEntry.LineCalled(call.what())));
            case ContactAct.Meet meet -> meet(it, meet, submission);
        };
    }

    private Decision restrict(Contact it, ContactAct.Restrict act) {
        if (it.restriction().isPresent()) {
            return Decision.outOfTurn(name(it.member()) + "'s contact is restricted already, since " + since(it)
                    + ". Lift that restriction first, then enter the new one.");
        }
        if (act.departments().isEmpty()) {
            return Decision.outOfTurn("Choose the departments with which contact is to be restricted.");
        }
        for (var department : act.departments()) {
            if (register().findDepartment(department).isEmpty()) {
                return Decision.outOfTurn(
                        "\"" + department + "\" is not a department of the council. Choose one that is.");
            }
        }
        if (act.departments().stream().noneMatch(one -> offices.headOf(one).equals(Optional.of(act.headOfService())))) {
            return Decision.outOfTurn(
                    name(act.headOfService())
                            + " heads none of these departments today. Choose the head of service to whom the member may turn.");
        }
        return Decision.enter(
                new ContactEntry.Restricted(act.departments(), act.why(), act.headOfService(), act.reviewOn()));
    }

    private Decision consent(Contact it, ContactAct.Consent act) {
        if (it.restriction().isEmpty()) {
            return Decision.outOfTurn(unrestricted(it) + " No consent is needed.");
        }
        if (register().findOfficer(act.officer(), offices.day()).isEmpty()) {
            return notAnOfficer(act.officer());
        }
        if (act.until().isBefore(offices.day())) {
            return Decision.outOfTurn(Telling.date(act.until()) + " has passed. Give today or a later day.");
        }
        return Decision.enter(new ContactEntry.Consented(act.officer(), act.what(), act.until()));
    }

    private Decision approach(Contact it, ContactAct.Approach act, Submission submission) {
        return register()
                .findOfficer(act.officer(), offices.day())
                .map(officer -> orBar(
                        it,
                        submission,
                        Decision.enter(new ContactEntry.Approached(
                                act.officer(), officer.department(), act.by(), act.what()))))
                .orElseGet(() -> notAnOfficer(act.officer()));
    }

    private Decision meet(Contact it, ContactAct.Meet act, Submission submission) {
        var notTheirs = bar(it, submission);
        if (notTheirs.isPresent()) {
            return Decision.outOfTurn(notTheirs.get());
        }
        if (act.when().isBefore(submission.at().atZone(Surroundings.ZONE).toLocalDateTime())) {
            return Decision.outOfTurn("That time has passed. Give a later one.");
        }
        return register()
                .findOfficer(act.officer(), offices.day())
                .map(officer -> Decision.enter(new ContactEntry.MeetingArranged(
                        act.officer(),
                        officer.department(),
                        act.when().toLocalDate(),
                        CLOCK.format(act.when()),
                        act.what())))
                .orElseGet(() -> notAnOfficer(act.officer()));
    }

    /** The member's own acts are the member's, or support staff's in the member's name. */
    private Decision orBar(Contact it, Submission submission, Decision decision) {
        return bar(it, submission).map(Decision::outOfTurn).orElse(decision);
    }

    private Optional<String> bar(Contact it, Submission submission) {
        if (submission.actor().equals(it.member())) {
            return Optional.empty();
        }
        return submission.inNameOf().equals(Optional.of(it.member()))
                        && register().actsFor(submission.actor(), it.member(), offices.day())
                ? Optional.empty()
                : Optional.of("Only " + name(it.member()) + " can do this, or support staff in that name.");
    }

    private String unrestricted(Contact it) {
        return name(it.member()) + "'s contact is not restricted.";
    }

    private String since(Contact it) {
        return it.restriction()
                .map(one -> Telling.date(one.at().atZone(Surroundings.ZONE).toLocalDate()))
                .orElse("");
    }

    private Decision notAnOfficer(PersonId person) {
        return Decision.outOfTurn(name(person) + " is not an officer of the council today. Choose somebody who is.");
    }

    /** Departments that have a head today: what a restriction can be about. */
    List<String> departments() {
        return register().departments().stream()
                .map(one -> one.key())
                .filter(one -> offices.headOf(one).isPresent())
                .toList();
    }

    private String name(PersonId person) {
        return register().nameOf(person);
    }

    private Register register() {
        return offices.register();
    }
}
