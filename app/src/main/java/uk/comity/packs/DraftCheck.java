package uk.comity.packs;

import java.util.List;
import java.util.Optional;
import uk.comity.norms.Mistake;

/**
 * What came of checking a draft, as it is recorded.
 *
 * @param law the law that it was checked on, as key, version and digest
 * @param mistakes what keeps it from being adopted, in file and line order; at most {@link #MOST}
 * @param more how many more there were
 * @param warnings what its author may want to look at; at most {@link #MOST}
 * @param examples how many examples it has
 */
public record DraftCheck(String law, List<Flaw> mistakes, int more, List<Flaw> warnings, int examples) {

    /** What nobody would read to its end is not recorded. */
    static final int MOST = 300;

    public DraftCheck {
        mistakes = List.copyOf(mistakes);
        warnings = List.copyOf(warnings);
    }

    /** Whether it can be adopted. */
    public boolean passes() {
        return mistakes.isEmpty();
    }

    /** How many mistakes there are, those too that are not recorded one by one. */
    public int count() {
        return mistakes.size() + more;
    }

    static DraftCheck of(String law, List<Flaw> mistakes, List<Flaw> warnings, int examples) {
        return new DraftCheck(
                law,
                mistakes.stream().limit(MOST).toList(),
                Math.max(0, mistakes.size() - MOST),
                warnings.stream().limit(MOST).toList(),
                examples);
    }

    /**
     * One thing in a pack that wants another look.
     *
     * @param line counted from 1; 0 when it is of the file as a whole, as is the column
     * @param help what to do next
     */
    public record Flaw(String file, int line, int column, String sentence, Optional<String> help) {

        static Flaw of(Mistake mistake) {
            return new Flaw(mistake.file(), mistake.line(), mistake.column(), mistake.sentence(), mistake.help());
        }

        /** Where it stands, such as {@code norms/enquiries.yaml:4:7}. */
        public String place() {
            return line == 0 ? file : file + ":" + line + ":" + column;
        }
    }
}
