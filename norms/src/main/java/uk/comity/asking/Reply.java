package uk.comity.asking;

import uk.comity.norms.FactValue;

/** What somebody says to a question. */
public sealed interface Reply {

    /** The word for "I don't know", in addresses and on the command line. */
    String UNKNOWN = "unknown";

    /** As it is written in an address. */
    default String written() {
        return Replies.written(this);
    }

    /** One of the things that a {@link Chooser} offers. */
    record Chosen(Guise guise) implements Reply {}

    /** The value of a fact. */
    record Is(FactValue value) implements Reply {}

    /** The person does not know. */
    record NotKnown() implements Reply {}
}
