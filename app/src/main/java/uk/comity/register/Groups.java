package uk.comity.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.comity.acts.PersonId;
import uk.comity.register.PoliticalGroup.Leading;

/** Political groups, and the rule by which they end: SI 1990/1553 reg 8. */
record Groups(Map<String, PoliticalGroup> groups) {

    static final Groups EMPTY = new Groups(Map.of());

    /** With fewer members than this there is no group: reg 8(2). */
    static final int FEWEST = 2;

    List<PoliticalGroup> on(LocalDate day, Chamber chamber) {
        return groups.values().stream()
                .filter(group -> exists(group, day, chamber))
                .toList();
    }

    /** Who belongs to it on the day and still sits for a ward. */
    static List<PersonId> members(PoliticalGroup group, LocalDate day, Chamber chamber) {
        return group.belonging().stream()
                .filter(one -> one.term().holdsOn(day) && chamber.isElected(one.member(), day))
                .map(PoliticalGroup.Belonging::member)
                .distinct()
                .toList();
    }

    /** A group that once fell below two does not come back without a new notice. */
    static boolean exists(PoliticalGroup group, LocalDate day, Chamber chamber) {
        var given = group.notice().given();
        return !day.isBefore(given)
                && Stream.concat(Stream.of(given, day), leavings(group, chamber))
                        .filter(moment -> !moment.isBefore(given) && !moment.isAfter(day))
                        .distinct()
                        .allMatch(moment -> members(group, moment, chamber).size() >= FEWEST);
    }

    /** Days on which it may have shrunk: the first without somebody. */
    private static Stream<LocalDate> leavings(PoliticalGroup group, Chamber chamber) {
        var left = group.belonging().stream().map(PoliticalGroup.Belonging::term);
        var unseated = group.belonging().stream()
                .flatMap(one -> chamber.termsOf(one.member()).stream())
                .map(MemberTerm::term);
        return Stream.concat(left, unseated)
                .flatMap(term -> term.until().stream())
                .map(last -> last.plusDays(1));
    }

    Optional<Leading> leadingOf(String key, LocalDate day, Chamber chamber) {
        return Optional.ofNullable(groups.get(key))
                .filter(group -> exists(group, day, chamber))
                .flatMap(group -> group.leadingOn(day)
                        .filter(one -> members(group, day, chamber).contains(one.leader())));
    }

    Groups with(PoliticalGroup group) {
        return new Groups(Lists.with(groups, group.key(), group));
    }

    /** Nobody is of two groups: who signs or joins one leaves any other the day before. */
    Groups founded(PoliticalGroup.Notice notice) {
        var rest = this;
        for (var signatory : notice.signatories()) {
            rest = rest.leaving(signatory, notice.given().minusDays(1));
        }
        return rest.with(PoliticalGroup.by(notice));
    }

    Groups joined(String key, PersonId member, LocalDate from) {
        var group = groups.get(key);
        return group == null ? this : leaving(member, from.minusDays(1)).with(group.joinedBy(member, from));
    }

    Groups left(String key, PersonId member, LocalDate until) {
        var group = groups.get(key);
        return group == null ? this : with(group.leftBy(member, until));
    }

    Groups led(String key, Leading next) {
        var group = groups.get(key);
        return group == null ? this : with(group.ledFrom(next));
    }

    private Groups leaving(PersonId member, LocalDate until) {
        var rest = this;
        for (var group : List.copyOf(groups.values())) {
            rest = rest.with(group.leftBy(member, until));
        }
        return rest;
    }
}
