package uk.comity.register;

/**
 * A person's name: as somebody wrote it, and taken apart so that it can be sorted and shown the same way everywhere.
 *
 * @param written exactly as it was written: {@code Councillor Mrs. Hesper Quayle OBE}
 * @param honorific what comes before the name: {@code Cllr Mrs}; blank for none
 * @param given {@code Hesper}; blank where only one name was written
 * @param family {@code Quayle}
 * @param letters what comes after the name: {@code OBE}; blank for none
 */
public record PersonName(String written, String honorific, String given, String family, String letters) {

    /** Reads a name with whatever titles are glued to it. Never fails: what it cannot tell apart is the family name. */
    public static PersonName read(String written) {
        return NameReader.read(written);
    }

    /** How pages call the person: {@code Cllr Hesper Quayle}. */
    public String spoken() {
        return honorific.isBlank() ? plain() : honorific + " " + plain();
    }

    /** Given and family name alone: {@code Hesper Quayle}. */
    public String plain() {
        return given.isBlank() ? family : given + " " + family;
    }

    /** For lists: {@code Quayle, Hesper}. */
    public String sortable() {
        return given.isBlank() ? family : family + ", " + given;
    }
}
