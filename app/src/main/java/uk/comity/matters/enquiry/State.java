package uk.comity.matters.enquiry;

/** How far an enquiry is. */
public enum State {
    NEW("new", "Nothing has been asked here yet."),
    RAISED("open", "The enquiry is with the officer, who has yet to answer."),
    ACKNOWLEDGED("acknowledged", "The officer has acknowledged the enquiry and has yet to answer."),
    AWAITING_MEMBER(
            "waiting for the member", "The officer has asked the member for something and waits for the reply."),
    ANSWERED("answered", "The enquiry was answered. The member may close it or re-open it."),
    REFUSAL_PROPOSED(
            "refusal proposed",
            "The officer would like to decline, and an office decides on that first. The officer may still answer."),
    REFUSED("declined", "The officer declined to answer. The member may dispute that."),
    DISPUTED("disputed", "The refusal is disputed. The officer may still answer."),
    DETERMINED("decided", "An office has spoken on the refusal. The member may take it further or close the enquiry."),
    WITHDRAWN("withdrawn", "The member withdrew the enquiry, and may re-open it."),
    CLOSED("closed", "The enquiry is closed. The member may re-open it.");

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

    /** Where it stands and what may come next, naming nobody. */
    String sentence() {
        return sentence;
    }
}
