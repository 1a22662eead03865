package uk.comity.acts;

/**
 * Something that happened, as the ledger holds it. Entries are records in the past tense: {@code Raised}, {@code Replied}.
 * Their components are text, numbers, truths, dates, enums, records, lists, maps with text keys and optionals of these.
 */
public interface Entry {

    /** The entry's type name with its version, for ever: {@code enquiry.raised/1}. */
    String type();
}
