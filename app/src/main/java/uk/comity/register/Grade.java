package uk.comity.register;

/** How senior an officer is, most junior first. What the post is called is the council's own matter. */
public enum Grade {
    JUNIOR,
    OFFICER,
    SERVICE_MANAGER,
    HEAD_OF_SERVICE,
    ASSISTANT_DIRECTOR,
    DIRECTOR,
    CHIEF_EXECUTIVE;

    public boolean isAtLeast(Grade other) {
        return compareTo(other) >= 0;
    }
}
