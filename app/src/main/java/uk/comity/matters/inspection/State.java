package uk.comity.matters.inspection;

/** How far a request is. */
public enum State {
    NEW("new", "Nothing has been asked for here yet."),
    HELD("waiting", "Something is wanting before the protocol answers."),
    WITH_OFFICER("with the officer", "The officer who holds the document shows it or declines."),
    REFERRED("with an office", "An office decides whether it is to be shown."),
    TO_BE_SHOWN("to be shown", "An office decided that it is to be shown. The officer has yet to show it."),
    SHOWN("shown", "It was shown."),
    REFUSED("declined", "It was declined. The member may dispute that, or ask for less."),
    DISPUTED("disputed", "The decision is disputed."),
    TAKEN_BACK("taken back", "It was shown, and may no longer be read."),
    WITHDRAWN("withdrawn", "The member no longer asks for it.");

    private final String title;
    private final String sentence;

    State(String title, String sentence) {
        this.title = title;
        this.sentence = sentence;
    }

    /** What lists say. */
    public String title() {
        return title;
    }

    /** Where it stands, naming nobody. */
    String sentence() {
        return sentence;
    }
}
