package uk.comity.matters.interest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import uk.comity.acts.Entered;
import uk.comity.acts.Entry;
import uk.comity.acts.FolioId;
import uk.comity.acts.PersonId;

/**
 * A member's register of interests, folded from its entries.
 *
 * @param all every interest that was declared, oldest first
 * @param asked questions to the Monitoring Officer that wait for advice
 * @param said how often anything was entered
 */
public record MemberInterests(FolioId folio, List<Interest> all, List<String> asked, int said) {

    public MemberInterests {
        all = List.copyOf(all);
        asked = List.copyOf(asked);
    }

    static MemberInterests blank(FolioId folio) {
        return new MemberInterests(folio, List.of(), List.of(), 0);
    }

    /** Whose register it is. */
    public PersonId member() {
        return new PersonId(folio.key());
    }

    /** The interests that the member has now. */
    public List<Interest> open() {
        return all.stream().filter(one -> one.state() == State.OPEN).toList();
    }

    /**
     * An interest.
     *
     * @param number from 1, in the order in which they were declared
     */
    public record Interest(int number, InterestEntry.Declared terms, Instant since, State state) {}

    /** Whether the member still has it. */
    public enum State {
        OPEN,
        ENDED
    }

    /** Total: any entries in any order give a position. */
    static MemberInterests fold(MemberInterests before, Entry entry, Entered entered) {
        return entry instanceof InterestEntry ours ? before.after(ours, entered) : before;
    }

    private MemberInterests after(InterestEntry entry, Entered entered) {
        return switch (entry) {
            case InterestEntry.Declared terms -> {
                var more = new ArrayList<>(all);
                more.add(new Interest(all.size() + 1, terms, entered.at(), State.OPEN));
                yield new MemberInterests(folio, more, asked, said + 1);
            }
            case InterestEntry.CapacityStated _ -> new MemberInterests(folio, all, asked, said + 1);
            case InterestEntry.AdviceSought(var question) -> {
                var more = new ArrayList<>(asked);
                more.add(question);
                yield new MemberInterests(folio, all, more, said + 1);
            }
            case InterestEntry.Advised _ -> new MemberInterests(folio, all, List.of(), said + 1);
            case InterestEntry.Ended(var number, var _) ->
                new MemberInterests(
                        folio,
                        all.stream()
                                .map(one -> one.number() == number
                                        ? new Interest(number, one.terms(), one.since(), State.ENDED)
                                        : one)
                                .toList(),
                        asked,
                        said + 1);
        };
    }
}
