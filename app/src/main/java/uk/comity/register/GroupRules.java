package uk.comity.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.comity.acts.Decision;
import uk.comity.acts.PersonId;

/** Political groups, by notice to the proper officer: SI 1990/1553 reg 8. */
final class GroupRules {

    private GroupRules() {}

    private static final String REGULATION =
            " (Local Government (Committees and Political Groups) Regulations 1990, regulation 8).";

    static Decision notice(Register now, RegisterAct.NotifyGroup act, LocalDate day) {
        var notice = act.notice();
        var signed = notice.signatories();
        return Rules.newKey(notice.group(), now.findGroup(notice.group()).isPresent())
                .and(Rules.title(notice.title()))
                .that(
                        !notice.given().isAfter(day),
                        "A notice counts once the proper officer has it, and %s is still to come."
                                .formatted(Rules.date(notice.given())))
                .that(
                        signed.stream().distinct().count() >= Groups.FEWEST,
                        "The notice of a political group needs the signatures of two or more members" + REGULATION)
                .and(signatories(now, signed, notice.given()))
                .that(signed.contains(notice.leader()), "The leader must be one of the members who signed" + REGULATION)
                .and(deputy(notice.leader(), notice.deputy(), signed))
                .thenEnter(new RegisterEntry.GroupNotified(withoutRepeats(notice)));
    }

    private static PoliticalGroup.Notice withoutRepeats(PoliticalGroup.Notice notice) {
        return new PoliticalGroup.Notice(
                notice.group(),
                notice.title().strip(),
                notice.leader(),
                notice.deputy(),
                notice.signatories().stream().distinct().toList(),
                notice.given());
    }

    private static Check signatories(Register now, List<PersonId> signed, LocalDate given) {
        var check = Check.begin();
        for (var person : signed) {
            check = check.and(councillor(now, person, given));
        }
        return check;
    }

    private static Check councillor(Register now, PersonId person, LocalDate day) {
        return Rules.person(now, person)
                .that(
                        now.isElected(person, day),
                        "%s does not sit for a ward on %s, and only councillors can be of a political group."
                                .formatted(now.nameOf(person), Rules.date(day)));
    }

    private static Check deputy(PersonId leader, Optional<PersonId> deputy, List<PersonId> members) {
        return Check.begin()
                .that(
                        deputy.filter(person -> person.equals(leader) || !members.contains(person))
                                .isEmpty(),
                        "The deputy leader must be another member of the group.");
    }

    static Decision join(Register now, RegisterAct.JoinGroup act) {
        return group(now, act.group(), act.from())
                .and(councillor(now, act.member(), act.from()))
                .that(
                        !now.membersOfGroup(act.group(), act.from()).contains(act.member()),
                        "%s is of this group already.".formatted(now.nameOf(act.member())))
                .thenEnter(new RegisterEntry.GroupJoined(act.group(), act.member(), act.from()));
    }

    static Decision leave(Register now, RegisterAct.LeaveGroup act) {
        return Check.begin()
                .that(
                        now.membersOfGroup(act.group(), act.until()).contains(act.member()),
                        "%s is not of that group on %s.".formatted(now.nameOf(act.member()), Rules.date(act.until())))
                .thenEnter(new RegisterEntry.GroupLeft(act.group(), act.member(), act.until()));
    }

    static Decision lead(Register now, RegisterAct.ChangeLeader act) {
        var members = now.membersOfGroup(act.group(), act.from());
        return group(now, act.group(), act.from())
                .that(
                        members.contains(act.leader()),
                        "%s is not of that group on %s. The leader must be."
                                .formatted(now.nameOf(act.leader()), Rules.date(act.from())))
                .and(deputy(act.leader(), act.deputy(), members))
                .thenEnter(new RegisterEntry.LeaderChanged(act.group(), act.leader(), act.deputy(), act.from()));
    }

    /** A group that fell below two is gone for good: only a new notice makes one again. */
    private static Check group(Register now, String group, LocalDate day) {
        return Check.begin()
                .that(
                        now.findGroup(group).isPresent(),
                        "There is no political group \"%s\" in the register. It begins with a notice."
                                .formatted(Rules.shortened(group)))
                .that(
                        now.groups(day).stream().anyMatch(one -> one.key().equals(group)),
                        "That political group does not exist on %s. A group ends with fewer than two members; a new one needs a new notice"
                                        .formatted(Rules.date(day))
                                + REGULATION);
    }
}
