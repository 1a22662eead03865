package uk.comity.comparison;

/** How far apart two protocols are, the sharpest first: this is the order in which differences are shown. */
public enum Sharpness {
    /** One permits what another refuses. */
    OPPOSITE("Opposite answers", "One permits what another refuses."),
    /** Another office decides, or in another order, or an office decides in one only. */
    ANOTHER_DECIDES(
            "Another office decides", "The question goes to another office, in another order, or to no office."),
    /** One asks for something first: a consent, advice, a reason. */
    ASKED_FIRST("Something is asked first", "One asks for something first, such as a consent or a reason."),
    /** One has a rule, and another says nothing. */
    SILENT("A rule against silence", "One has a rule, and another says nothing."),
    /** The times allowed differ. */
    TIME("Another time", "The times allowed differ."),
    /** Other people are told, may know, or keep a register. */
    TELLING("Others are told", "Other people are told, or may know."),
    /** One permits in words what another leaves open. */
    SAID_ALOUD(
            "Permitted, or left open",
            "One permits in words what another does not speak of. Either way it may be done."),
    /** One gives guidance, and another says nothing. */
    GUIDANCE("Guidance against silence", "One gives guidance, and another says nothing."),
    /** No difference in what Comity does. */
    NONE("No difference", "What Comity does is the same.");

    private final String title;
    private final String meaning;

    Sharpness(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    /** A few words for a tag or a column. */
    public String title() {
        return title;
    }

    /** One sentence. */
    public String meaning() {
        return meaning;
    }

    /** The word for an address or a file: {@code another-decides}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    boolean isSharperThan(Sharpness other) {
        return compareTo(other) < 0;
    }

    static Sharpness sharper(Sharpness one, Sharpness other) {
        return other.isSharperThan(one) ? other : one;
    }
}
