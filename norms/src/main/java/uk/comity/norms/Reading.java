package uk.comity.norms;

import java.util.List;
import java.util.stream.Collectors;

/** What came of reading a pack: the pack, or everything that is wrong with it. */
public sealed interface Reading {

    /**
     * The pack can go into force.
     *
     * @param warnings what its author may want to look at, in file and line order
     */
    record Sound(Pack pack, List<Mistake> warnings) implements Reading {
        public Sound {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * The pack cannot go into force.
     *
     * @param mistakes all of them, in file and line order; never empty
     */
    record Unsound(List<Mistake> mistakes) implements Reading {
        public Unsound {
            mistakes = List.copyOf(mistakes);
        }

        /** For who reads packs that have been tested already. */
        IllegalStateException unexpected() {
            return new IllegalStateException("The pack has mistakes:\n"
                    + mistakes.stream().map(Mistake::toString).collect(Collectors.joining("\n")));
        }
    }

    /** The pack, for callers that read packs already tested; throws {@link IllegalStateException} with every mistake. */
    default Pack pack() {
        return switch (this) {
            case Sound sound -> sound.pack();
            case Unsound unsound -> throw unsound.unexpected();
        };
    }
}
