package uk.comity.norms;

import java.util.List;
import java.util.Optional;

/** Offices to which a question goes, each after a dispute of the one before. */
public record Ladder(List<Rung> rungs) {

    public Ladder {
        rungs = List.copyOf(rungs);
    }

    public Optional<Rung> find(int index) {
        return index < rungs.size() ? Optional.of(rungs.get(index)) : Optional.empty();
    }

    /**
     * One step.
     *
     * @param to role names; where there are several, any one of them may act
     * @param consulting role names whose view must be on file first
     * @param unlessConcerned role names that act instead where whoever holds the office is the person concerned
     */
    public record Rung(
            List<String> to, List<String> consulting, Says says, Optional<Span> within, List<String> unlessConcerned) {
        public Rung {
            to = List.copyOf(to);
            consulting = List.copyOf(consulting);
            unlessConcerned = List.copyOf(unlessConcerned);
        }

        public Rung(List<String> to, List<String> consulting, Says says, Optional<Span> within) {
            this(to, consulting, says, within, List.of());
        }
    }

    /** What the protocol lets the office do. Some protocols end in a talk that nobody decides. */
    public enum Says {
        DECIDES,
        DISCUSSES
    }
}
