package uk.comity.register;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import uk.comity.acts.PersonId;

/**
 * Who belongs to which political group on a day. Whether a group still exists takes its whole history, and lists of documents
 * ask about the same day many thousand times: so a register works it out once for the day that it was asked about last.
 *
 * @param groups those that exist, by key
 * @param members of each group, by its key
 * @param groupOf the group of each person, by its key
 */
record Membership(
        LocalDate day,
        Map<String, PoliticalGroup> groups,
        Map<String, List<PersonId>> members,
        Map<PersonId, String> groupOf) {

    static Membership on(LocalDate day, Groups groups, Chamber chamber) {
        var existing = new LinkedHashMap<String, PoliticalGroup>();
        var members = new HashMap<String, List<PersonId>>();
        var groupOf = new HashMap<PersonId, String>();
        for (var group : groups.on(day, chamber)) {
            var belonging = Groups.members(group, day, chamber);
            existing.put(group.key(), group);
            members.put(group.key(), belonging);
            belonging.forEach(person -> groupOf.putIfAbsent(person, group.key()));
        }
        return new Membership(day, existing, members, groupOf);
    }

    /** Of the day that was asked about last, for one register: nearly every question is about today. */
    static final class Last {

        private final AtomicReference<Optional<Membership>> last = new AtomicReference<>(Optional.empty());

        Membership on(LocalDate day, Groups groups, Chamber chamber) {
            return last.get().filter(known -> known.day().equals(day)).orElseGet(() -> {
                var worked = Membership.on(day, groups, chamber);
                last.set(Optional.of(worked));
                return worked;
            });
        }
    }

    List<PersonId> of(String group) {
        return members.getOrDefault(group, List.of());
    }

    Optional<PoliticalGroup> of(PersonId person) {
        return Optional.ofNullable(groupOf.get(person)).map(groups::get);
    }
}
