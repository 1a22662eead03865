package uk.comity.register;

import java.util.Arrays;
import java.util.Optional;

/** An office that serves the whole council. Its key is the name of the role in the norm language. */
public enum Office {
    /** Head of paid service: Local Government and Housing Act 1989 s.4. */
    CHIEF_EXECUTIVE("chief-executive", "Chief Executive"),
    /** Local Government and Housing Act 1989 s.5. */
    MONITORING_OFFICER("monitoring-officer", "Monitoring Officer"),
    /** Local Government Act 1972 s.151. */
    CHIEF_FINANCE_OFFICER("chief-finance-officer", "Chief Finance Officer"),
    LEGAL_SERVICES("legal-services", "Legal Services"),
    DEMOCRATIC_SERVICES("democratic-services", "Democratic Services"),
    OUT_OF_HOURS_LINE("out-of-hours-line", "out-of-hours line");

    private final String key;
    private final String title;

    Office(String key, String title) {
        this.key = key;
        this.title = title;
    }

    public String key() {
        return key;
    }

    public String title() {
        return title;
    }

    /** The office with this key; empty for any other word. */
    public static Optional<Office> find(String key) {
        return Arrays.stream(values()).filter(office -> office.key.equals(key)).findFirst();
    }
}
