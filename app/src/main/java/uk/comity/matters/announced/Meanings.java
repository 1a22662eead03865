package uk.comity.matters.announced;

import static uk.comity.norms.Tie.excludes;
import static uk.comity.norms.Tie.implies;
import static uk.comity.norms.Tie.is;
import static uk.comity.norms.Tie.yes;

import java.util.List;
import uk.comity.norms.Tie;

/** What the facts of the announced kinds mean for each other, in every council: by the words themselves, or by an Act. */
final class Meanings {

    private Meanings() {}

    private static final String MEMBER = "actor-is-member";
    private static final String OFFICER = "actor-is-officer";
    private static final Tie LEADS_A_GROUP = implies(
            "A political group is led by one of its members, who are members of the council.",
            "actor-leads-a-group",
            MEMBER);

    static List<Tie> inspection() {
        return List.of(
                implies(
                        "The proper officer is an officer (Local Government Act 1972, section 270).",
                        "actor-is-proper-officer",
                        OFFICER),
                implies(
                        "Who manages a section of the council is an officer.",
                        "actor-manages-the-section-holding-it",
                        OFFICER),
                excludes(
                        "Nobody is in the group that runs the council and speaks for the opposition.",
                        "asker-is-in-the-administration",
                        "asker-speaks-for-the-opposition"),
                new Tie.Excludes(
                        List.of(is("paper-kind", "agenda-or-minutes"), is("paper-business", "no-meeting")),
                        "An agenda and minutes are always of a meeting."),
                new Tie.Excludes(
                        List.of(yes("paper-is-advice-to-another-member"), is("paper-kind", "agenda-or-minutes")),
                        "An agenda and minutes are no advice to one member."));
    }

    static List<Tie> advice() {
        return List.of(
                LEADS_A_GROUP,
                implies(
                        "An assistant director, or anybody more senior, is more senior than a head of service.",
                        "officer-asked-is-assistant-director-or-above",
                        "officer-asked-is-head-of-service-or-above"));
    }

    static List<Tie> budget() {
        return List.of(
                LEADS_A_GROUP,
                new Tie.Implies(
                        yes("both-groups-are-in-opposition"),
                        List.of(is("proposals-of", "opposition-group")),
                        "Where both groups are in opposition, the proposals are an opposition group's."));
    }

    static List<Tie> correspondence() {
        return List.of(
                implies("A member's correspondence is that of a member.", "actor-is-first-member", MEMBER),
                new Tie.Excludes(
                        List.of(is("kind-of-letter", "ward-member"), is("letter-in-name-of", "officer")),
                        "A ward member's own letter does not go in an officer's name."));
    }

    static List<Tie> media() {
        return List.of(excludes(
                "Who works for the council's communications team is paid by the council, so is no member of it (Local"
                        + " Government Act 1972, section 80).",
                MEMBER,
                "actor-is-communications-team"));
    }

    static List<Tie> occasion() {
        var because = "A Chairman or Vice-Chairman, and an executive member, is a member of the council.";
        return List.of(
                implies(because, "actor-is-council-chairman-or-vice-chairman", MEMBER),
                implies(because, "actor-is-chairman-or-vice-chairman-of-the-committee", MEMBER),
                implies(because, "actor-is-executive-member-for-it", MEMBER));
    }

    static List<Tie> report() {
        return List.of(
                implies(
                        "The director responsible is a director.",
                        "actor-is-responsible-director",
                        "actor-is-assistant-director-or-director"),
                implies("A member of the executive is a member.", "actor-decides-as-executive-member", MEMBER));
    }

    static List<Tie> decision() {
        return List.of(
                implies("A member of the executive is a member.", "actor-decides-as-executive-member", MEMBER),
                implies("Who chairs a committee is a member of it.", "actor-chairs-the-committee", MEMBER),
                implies(
                        "A key decision is a decision of the executive (Executive Arrangements Regulations 2012,"
                                + " regulation 8).",
                        "decision-is-key",
                        "decision-is-executive"),
                new Tie.Excludes(
                        List.of(yes("named-member-was-consulted"), is("consultation-is-with", "nobody")),
                        "Where nobody is to be consulted, there is no member to consult."));
    }

    static List<Tie> concern() {
        return List.of(
                implies(
                        "A chief officer is an officer (Local Government and Housing Act 1989, section 2).",
                        "actor-is-chief-officer",
                        OFFICER),
                financeOfficer(),
                NOT_BOTH,
                implies("A member complained of is a member.", "actor-is-member-complained-of", MEMBER));
    }

    static List<Tie> conduct() {
        return List.of(financeOfficer(), NOT_BOTH);
    }

    private static Tie financeOfficer() {
        return implies(
                "The chief finance officer is an officer (Local Government Act 1972, section 151).",
                "actor-is-chief-finance-officer",
                OFFICER);
    }

    private static final Tie NOT_BOTH = excludes(
            "The monitoring officer is not the chief finance officer (Local Government and Housing Act 1989, section 5).",
            "actor-is-monitoring-officer",
            "actor-is-chief-finance-officer");

    static List<Tie> appointment() {
        return List.of(
                implies(
                        "The head of the paid service, and whoever the head names, is an officer (Local Government and"
                                + " Housing Act 1989, section 4).",
                        "actor-is-head-of-paid-service",
                        OFFICER),
                implies(
                        "The post of a political assistant is politically restricted (Local Government and Housing Act"
                                + " 1989, section 2).",
                        "is-political-assistant",
                        "post-is-politically-restricted"),
                party("party-office-means-management"),
                party("party-office-means-outside-dealings"));
    }

    private static Tie party(String what) {
        return new Tie.Implies(
                yes(what),
                List.of(is("political-activity", "party-office")),
                "What a party office brings with it can only be said of a party office.");
    }

    static List<Tie> scrutiny() {
        return List.of(new Tie.Excludes(
                List.of(yes("officer-called-advised-on-the-matter"), is("person-called-is", "cabinet-member")),
                "A member of the Cabinet is no officer."));
    }
}
