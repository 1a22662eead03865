package uk.comity.web.parts;

import java.util.List;

/** The rooms that the navigation leads to. Addresses are {@code /council/path}. */
public enum Section {
    MY_WORK("My work", "work"),
    ENQUIRIES("Enquiries", "enquiries"),
    DOCUMENTS("Documents", "documents"),
    REQUESTS("Requests", "requests"),
    CONTACT("Contact", "contact"),
    REGISTER("Register", "register"),
    SEARCH("Search", "search"),
    MAY_I("May I?", "may-i"),
    PROTOCOL("Protocol", "protocol"),
    LEDGER("Ledger", "ledger"),
    ELSEWHERE("", "");

    private final String title;
    private final String path;

    Section(String title, String path) {
        this.title = title;
        this.path = path;
    }

    public String title() {
        return title;
    }

    public String path() {
        return path;
    }

    /** What somebody signed in finds in the navigation. */
    public static List<Section> forSignedIn() {
        return List.of(MY_WORK, ENQUIRIES, DOCUMENTS, REQUESTS, CONTACT, REGISTER, SEARCH, MAY_I, PROTOCOL, LEDGER);
    }

    /** What anybody finds in the navigation. */
    public static List<Section> forAnybody() {
        return List.of(MAY_I, PROTOCOL);
    }
}
