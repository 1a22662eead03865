package uk.comity.web.pages;

import java.util.List;
import java.util.Optional;
import uk.comity.web.parts.Ladder;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.ProtocolSpeaks;

/**
 * What the protocol says of an act, in words.
 *
 * @param heading what it comes to; blank where the act is permitted and nothing need be said
 * @param why one sentence, with its clauses
 * @param needs what is wanting, where something is
 * @param mayDecide who may decide otherwise
 * @param instead what one can do instead; blank for nothing
 * @param setsOff what the act sets off: duties, and who is told
 */
public record Verdict(
        Answer answer,
        String heading,
        String why,
        List<Link> clauses,
        List<Need> needs,
        List<String> mayDecide,
        String instead,
        Optional<Ladder> ladder,
        List<ProtocolSpeaks> advice,
        List<Effect> setsOff) {

    /** The five answers. */
    public enum Answer {
        PERMITTED,
        REFUSED,
        HELD,
        REFERRED,
        SILENT;

        /** The answer that a ruling names. */
        public static Answer of(String word) {
            return valueOf(word.toUpperCase(java.util.Locale.ROOT));
        }

        /** Whether the act can be sent. */
        public boolean goesOn() {
            return switch (this) {
                case PERMITTED, REFERRED, SILENT -> true;
                case REFUSED, HELD -> false;
            };
        }
    }

    /** One thing that is wanting, and where it can be supplied, if it can. */
    public record Need(String sentence, List<Link> clauses, Optional<Link> supply) {
        public Need {
            clauses = List.copyOf(clauses);
        }
    }

    /** Something that the act sets off. */
    public record Effect(String sentence, List<Link> clauses) {
        public Effect {
            clauses = List.copyOf(clauses);
        }
    }

    public Verdict {
        clauses = List.copyOf(clauses);
        needs = List.copyOf(needs);
        mayDecide = List.copyOf(mayDecide);
        advice = List.copyOf(advice);
        setsOff = List.copyOf(setsOff);
    }
}
