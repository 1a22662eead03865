package uk.comity.matters.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.comity.acts.PersonId;
import uk.comity.matters.Nature;

/**
 * What a document is, as whoever files it says.
 *
 * @param traits what else norms turn on
 */
public record Description(
        String title, Nature.Sort sort, Belongs belongs, Holder holder, List<Nature.Trait> traits, Listing listing) {

    public Description {
        traits = traits.stream().distinct().sorted().toList();
    }

    static final Description NONE = new Description(
            "",
            Nature.Sort.OTHER,
            new Belongs("", Optional.empty(), "", Nature.Executive.NO, List.of()),
            Holder.NOBODY,
            List.of(),
            Listing.NOT_LISTED);

    /**
     * To whose business it belongs.
     *
     * @param body key of the body responsible; blank for none
     * @param meeting the day of the meeting
     * @param item the item on its agenda, such as {@code 7}; blank for none
     * @param background the list of background papers that a report carries: Local Government Act 1972 s.100D
     */
    public record Belongs(
            String body,
            Optional<LocalDate> meeting,
            String item,
            Nature.Executive executive,
            List<String> background) {
        public Belongs {
            background = List.copyOf(background);
        }
    }

    /**
     * Whose it is.
     *
     * @param department key of the unit that keeps it; blank for the officer's own, and for a paper of a political group
     * @param officer who has it; empty for whoever files it in their own department, and for a group's own paper. With a group it
     *     is advice that this officer gave to the group
     * @param function the function of the council for which it is kept, in words
     * @param group key of the political group whose internal paper it is, or to which the advice in it was given; blank for none
     * @param advised the member to whom an officer gave the advice in it
     */
    public record Holder(
            String department, Optional<PersonId> officer, String function, String group, Optional<PersonId> advised) {

        static final Holder NOBODY = new Holder("", Optional.empty(), "", "", Optional.empty());

        /** Whether it is for a political group alone: its internal paper, or advice to it. */
        public boolean isOfAGroup() {
            return !group.isEmpty();
        }

        /** Whether it is an officer's advice to a political group. */
        public boolean isAdviceToAGroup() {
            return isOfAGroup() && officer.isPresent();
        }
    }

    /** Whether members may know that it is there although they may not read it, as an item on an agenda: s.100B. */
    public enum Listing {
        NOT_LISTED,
        KNOWN_TO_MEMBERS
    }

    Description with(Holder other) {
        return new Description(title, sort, belongs, other, traits, listing);
    }
}
