package uk.comity.database;

/** The two roles that Comity has in PostgreSQL. What each may do is granted in the migrations. */
public enum Role {
    /** Owns the databases and runs the migrations. Nothing that serves a person connects as this one. */
    OWNER("comity_owner"),
    /** What the running program is: the least rights with which it can work. */
    APP("comity_app");

    private final String title;

    Role(String title) {
        this.title = title;
    }

    /** The role's name in PostgreSQL. */
    public String title() {
        return title;
    }
}
