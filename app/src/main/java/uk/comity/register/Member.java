package uk.comity.register;

import java.util.List;
import uk.comity.acts.PersonId;

/**
 * A councillor or co-optee, as they sit on one day.
 *
 * @param terms those that hold on the day; never empty
 */
public record Member(Person person, List<MemberTerm> terms) {

    public Member {
        terms = List.copyOf(terms);
    }

    public PersonId id() {
        return person.id();
    }

    public PersonName name() {
        return person.name();
    }

    /** Keys of the wards for which the member sits; empty for a co-optee. */
    public List<String> wards() {
        return terms.stream()
                .filter(MemberTerm::isElected)
                .map(MemberTerm::place)
                .distinct()
                .toList();
    }

    public boolean isElected() {
        return terms.stream().anyMatch(MemberTerm::isElected);
    }

    public boolean votes() {
        return terms.stream().anyMatch(term -> term.voting() == MemberTerm.Voting.VOTING);
    }

    /** The label that a feed or ballot paper gives; blank for none. Not a political group. */
    public String party() {
        return terms.stream()
                .map(MemberTerm::party)
                .filter(label -> !label.isBlank())
                .findFirst()
                .orElse("");
    }
}
