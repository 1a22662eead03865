package uk.comity.acts;

/** Something that a person asks the desk to do. Acts are records in the imperative, sealed by kind: {@code Raise}, {@code Reply}. */
public interface Act {

    /** The act's name in the vocabulary, such as {@code enquiry.raise}. */
    String name();
}
