package uk.comity.matters.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import uk.comity.acts.Entered;
import uk.comity.acts.Entry;
import uk.comity.acts.FolioId;
import uk.comity.acts.PersonId;

/**
 * Contact between one member and officers, folded from its entries.
 *
 * @param restriction the restriction in force, if there is one
 * @param consents given under that restriction, oldest first
 * @param departments every department that was ever concerned
 * @param last what was entered last; empty while nothing has happened
 */
public record Contact(
        FolioId folio,
        Optional<Restriction> restriction,
        List<Given> consents,
        List<String> departments,
        Optional<ContactEntry> last) {

    public Contact {
        consents = List.copyOf(consents);
        departments = List.copyOf(departments);
    }

    static Contact blank(FolioId folio) {
        return new Contact(folio, Optional.empty(), List.of(), List.of(), Optional.empty());
    }

    /** Whose contact it is. */
    public PersonId member() {
        return new PersonId(folio.key());
    }

    /** A restriction, who imposed it and when. */
    public record Restriction(ContactEntry.Restricted terms, PersonId by, Instant at) {}

    /** A consent and who gave it. */
    public record Given(ContactEntry.Consented consent, PersonId by) {}

    /** Whether an approach to this officer is consented to on this day. */
    public boolean consents(PersonId officer, LocalDate day) {
        return consents.stream()
                .map(Given::consent)
                .anyMatch(c -> c.officer().equals(officer) && !day.isAfter(c.until()));
    }

    /** Total: any entries in any order give a position. */
    static Contact fold(Contact before, Entry entry, Entered entered) {
        return entry instanceof ContactEntry ours ? before.after(ours, entered) : before;
    }

    private Contact after(ContactEntry entry, Entered entered) {
        return switch (entry) {
            case ContactEntry.Restricted terms ->
                with(Optional.of(new Restriction(terms, entered.actor(), entered.at())), List.of(), entry)
                        .concerning(terms.departments());
            case ContactEntry.Lifted _ -> with(Optional.empty(), List.of(), entry);
            case ContactEntry.Consented consent -> {
                var more = new ArrayList<>(consents);
                more.add(new Given(consent, entered.actor()));
                yield with(restriction, more, entry);
            }
            case ContactEntry.Approached to ->
                with(restriction, consents, entry).concerning(List.of(to.department()));
            case ContactEntry.LineCalled _ -> with(restriction, consents, entry);
            case ContactEntry.MeetingArranged to ->
                with(restriction, consents, entry).concerning(List.of(to.department()));
        };
    }

    private Contact with(Optional<Restriction> nowRestricted, List<Given> nowConsented, ContactEntry entry) {
        return new Contact(folio, nowRestricted, nowConsented, departments, Optional.of(entry));
    }

    private Contact concerning(List<String> more) {
        SequencedSet<String> all = new LinkedHashSet<>(departments);
        all.addAll(more);
        return new Contact(folio, restriction, consents, List.copyOf(all), last);
    }
}
