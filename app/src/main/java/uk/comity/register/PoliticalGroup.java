package uk.comity.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.comity.acts.PersonId;

/**
 * A political group of members. It exists from a notice to the proper officer that two or more of its members signed and
 * that names the group and its leader, and until fewer than two are left: Local Government (Committees and Political
 * Groups) Regulations 1990, SI 1990/1553, reg 8. {@link Register#groups} says which exist on a day.
 *
 * @param belonging who wished to be of it, and when; whoever leaves the council drops out all the same
 * @param leading who led it, one after the other
 */
public record PoliticalGroup(Notice notice, List<Belonging> belonging, List<Leading> leading) {

    public PoliticalGroup {
        belonging = List.copyOf(belonging);
        leading = List.copyOf(leading);
    }

    /**
     * The notice that founds a group.
     *
     * @param signatories the members who signed
     * @param leader one of them
     * @param deputy who may act in the leader's place, where the notice names one
     * @param given the day on which the proper officer received it
     */
    public record Notice(
            String group,
            String title,
            PersonId leader,
            Optional<PersonId> deputy,
            List<PersonId> signatories,
            LocalDate given) {
        public Notice {
            signatories = List.copyOf(signatories);
        }
    }

    /** A member's time in the group. */
    public record Belonging(PersonId member, Term term) {}

    /** A time under one leader; it lasts until the next begins. */
    public record Leading(PersonId leader, Optional<PersonId> deputy, LocalDate from) {}

    static PoliticalGroup by(Notice notice) {
        return new PoliticalGroup(
                notice,
                notice.signatories().stream()
                        .map(member -> new Belonging(member, Term.from(notice.given())))
                        .toList(),
                List.of(new Leading(notice.leader(), notice.deputy(), notice.given())));
    }

    public String key() {
        return notice.group();
    }

    public String title() {
        return notice.title();
    }

    Optional<Leading> leadingOn(LocalDate day) {
        return leading.stream()
                .filter(one -> !one.from().isAfter(day))
                .reduce((earlier, later) -> later.from().isBefore(earlier.from()) ? earlier : later);
    }

    PoliticalGroup joinedBy(PersonId member, LocalDate from) {
        return new PoliticalGroup(notice, Lists.plus(belonging, new Belonging(member, Term.from(from))), leading);
    }

    PoliticalGroup leftBy(PersonId member, LocalDate until) {
        var others = new ArrayList<Belonging>();
        for (var one : belonging) {
            var leaves = one.member().equals(member) && !one.term().endsBefore(until);
            others.add(leaves ? new Belonging(member, one.term().endingOn(until)) : one);
        }
        return new PoliticalGroup(notice, others, leading);
    }

    PoliticalGroup ledFrom(Leading next) {
        return new PoliticalGroup(notice, belonging, Lists.plus(leading, next));
    }
}
