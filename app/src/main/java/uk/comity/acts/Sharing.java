package uk.comity.acts;

import java.util.List;
import java.util.Set;

/**
 * Who may see a folio, as its kind states it: any one of these is enough. The access room turns it into people on a day.
 *
 * @param people these people
 * @param departments those who manage these departments, up to their director
 * @param offices holders of these council-wide roles, such as {@code monitoring-officer}
 * @param wards members who sit for these wards
 */
public record Sharing(Set<PersonId> people, Set<String> departments, Set<String> offices, List<WardMembers> wards) {
    public Sharing {
        people = Set.copyOf(people);
        departments = Set.copyOf(departments);
        offices = Set.copyOf(offices);
        wards = List.copyOf(wards);
    }

    /**
     * Members of a ward.
     *
     * @param ward blank means whatever ward they sit for, or none
     * @param group only those of this political group; blank means every member of the ward
     */
    public record WardMembers(String ward, String group) {}

    public static Sharing withEverybody() {
        return new Sharing(Set.of(), Set.of(), Set.of("everybody"), List.of());
    }
}
