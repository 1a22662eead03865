package uk.comity.matters;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.comity.asking.Chooser;
import uk.comity.asking.Company;
import uk.comity.asking.Guise;

/** Who may be asking May I?, and whom they may be asking about. A guise tells every fact at once that the register would tell. */
public final class Guises {

    private Guises() {}

    private static final String MEMBER = "actor-is-member";
    private static final String OFFICER = "actor-is-officer";
    private static final String MANAGER = "actor-is-service-manager-or-above";
    private static final String HEAD = "actor-is-head-of-service-or-above";
    private static final String CHIEF_OFFICER = "actor-is-chief-officer";
    private static final String JUNIOR = "actor-is-junior-officer";
    private static final String ONLY_HEAD = "actor-is-head-of-service";
    private static final String DIRECTS = "actor-is-assistant-director-or-director";
    private static final String FULL_DIRECTOR = "actor-is-a-full-director";
    private static final String CHIEF_EXECUTIVE = "actor-is-chief-executive";
    private static final String PAID_SERVICE = "actor-is-head-of-paid-service";
    private static final String MONITORING = "actor-is-monitoring-officer";
    private static final String FINANCE = "actor-is-chief-finance-officer";
    private static final String PROPER = "actor-is-proper-officer";
    private static final String LEGAL = "actor-is-legal-services";
    private static final String COMMUNICATIONS = "actor-is-communications-team";
    private static final String CHAIRMAN = "actor-is-council-chairman-or-vice-chairman";
    private static final String EXECUTIVE = "actor-decides-as-executive-member";
    private static final String SUPPORT = "actor-is-support-staff";

    /** "Who are you?" */
    public static final Chooser WHO = new Chooser(
            "who",
            "Who are you?",
            Set.of(
                    MEMBER,
                    OFFICER,
                    MANAGER,
                    HEAD,
                    CHIEF_OFFICER,
                    JUNIOR,
                    ONLY_HEAD,
                    DIRECTS,
                    FULL_DIRECTOR,
                    CHIEF_EXECUTIVE,
                    PAID_SERVICE,
                    MONITORING,
                    FINANCE,
                    PROPER,
                    LEGAL,
                    COMMUNICATIONS,
                    CHAIRMAN,
                    EXECUTIVE,
                    SUPPORT),
            List.of(
                    guise("member", "a member", MEMBER),
                    guise("officer", "an officer", OFFICER),
                    guise("executive-member", "a member of the executive who decides for it", MEMBER, EXECUTIVE),
                    guise("chairman", "the Chairman or Vice-Chairman of the Council", MEMBER, CHAIRMAN),
                    guise(
                            "support-staff",
                            "somebody who works for a member and acts in the member's name",
                            SUPPORT,
                            OFFICER),
                    guise("junior-officer", "a junior officer", OFFICER, JUNIOR),
                    guise("service-manager", "a service manager", OFFICER, MANAGER),
                    office("head-of-service", "a Head of Service", OFFICER, MANAGER, HEAD, ONLY_HEAD),
                    office(
                            "assistant-director",
                            "an Assistant Director",
                            OFFICER,
                            MANAGER,
                            HEAD,
                            DIRECTS,
                            CHIEF_OFFICER),
                    office("director", "a Director", OFFICER, MANAGER, HEAD, DIRECTS, FULL_DIRECTOR, CHIEF_OFFICER),
                    office(
                            "chief-executive",
                            "the Chief Executive",
                            OFFICER,
                            MANAGER,
                            HEAD,
                            CHIEF_EXECUTIVE,
                            PAID_SERVICE,
                            CHIEF_OFFICER),
                    office(
                            "monitoring-officer",
                            "the Monitoring Officer",
                            OFFICER,
                            MANAGER,
                            HEAD,
                            MONITORING,
                            CHIEF_OFFICER),
                    office(
                            "chief-finance-officer",
                            "the Chief Finance Officer",
                            OFFICER,
                            MANAGER,
                            HEAD,
                            FINANCE,
                            CHIEF_OFFICER),
                    guise("proper-officer", "the proper officer for this", OFFICER, MANAGER, PROPER),
                    office("legal-services", "a lawyer of the council", OFFICER, MANAGER, LEGAL),
                    guise("communications-team", "somebody in the press office", OFFICER, COMMUNICATIONS),
                    guise("neither", "neither a member nor an officer")));

    private static final String APPROACHED_JUNIOR = "officer-asked-is-junior";
    private static final String APPROACHED_MANAGER = "officer-asked-is-service-manager-or-above";
    private static final String APPROACHED_HEAD = "officer-asked-is-head-of-service-or-above";

    /** "Whom do you want to approach?" */
    public static final Chooser WHOM = new Chooser(
            "whom",
            "Whom do you want to approach?",
            Set.of(APPROACHED_JUNIOR, APPROACHED_MANAGER, APPROACHED_HEAD),
            List.of(
                    guise("officer", "an officer below service manager"),
                    guise("junior-officer", "a junior officer", APPROACHED_JUNIOR),
                    guise("service-manager", "a service manager", APPROACHED_MANAGER),
                    guise(
                            "head-of-service",
                            "a Head of Service or somebody more senior",
                            APPROACHED_MANAGER,
                            APPROACHED_HEAD)));

    /** With the offices that can tell what the person who asks does not know. */
    public static final Company COMPANY = new Company(
            List.of(WHO, WHOM),
            List.of(
                    new Company.Teller("paper-", "manager-holding-the-paper"),
                    new Company.Teller("showing-", "manager-holding-the-paper"),
                    new Company.Teller("meeting-", "democratic-services"),
                    new Company.Teller("in-election-period", "democratic-services"),
                    new Company.Teller("interest-", "monitoring-officer"),
                    new Company.Teller("complaint-", "monitoring-officer"),
                    new Company.Teller("has-a-dispensation", "monitoring-officer"),
                    new Company.Teller("member-is-restricted", "head-of-service"),
                    new Company.Teller("officer-", "chief-executive"),
                    new Company.Teller("post-", "chief-executive"),
                    new Company.Teller("member-", "democratic-services"),
                    new Company.Teller("", "monitoring-officer")),
            Enquiring.QUESTIONS);

    private static Guise guise(String name, String title, String... holds) {
        return new Guise(name, title, Optional.empty(), new LinkedHashSet<>(Arrays.asList(holds)));
    }

    private static Guise office(String name, String title, String... holds) {
        return new Guise(name, title, Optional.of(name), new LinkedHashSet<>(Arrays.asList(holds)));
    }
}
