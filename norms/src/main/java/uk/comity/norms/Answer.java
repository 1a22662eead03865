package uk.comity.norms;

import java.util.List;
import java.util.Optional;

/** The five answers of a protocol. */
public sealed interface Answer {

    /** The act may go on, because of this norm. */
    record Permitted(Finding because) implements Answer {}

    /** The act may not go on. */
    record Refused(Finding because, List<String> mayDecide, Optional<String> instead) implements Answer {}

    /** The act waits for these. */
    record Held(List<Need> needs) implements Answer {}

    /** An office decides; its ladder. */
    record Referred(Finding because, Ladder ladder) implements Answer {}

    /** The protocol does not cover the act in this situation. */
    record Silent() implements Answer {}

    /**
     * One thing that is wanting.
     *
     * @param fact the fact's name
     * @param sentence what is needed, in plain English
     * @param because the norm that asks for it
     */
    record Need(String fact, String sentence, Finding because) {}
}
