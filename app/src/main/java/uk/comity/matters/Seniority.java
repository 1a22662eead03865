package uk.comity.matters;

import static uk.comity.norms.Tie.excludes;
import static uk.comity.norms.Tie.implies;

import java.util.List;
import uk.comity.norms.Tie;

/** What offices and parts mean for each other, in every council: by the words themselves, or by an Act. */
final class Seniority {

    private Seniority() {}

    private static final String OFFICER = "actor-is-officer";

    /** Section 80 bars whoever is paid by the council from being a member, section 116 a member from paid office. */
    private static final Tie MEMBER_OR_OFFICER = excludes(
            "Nobody is at once a member and an officer of one council (Local Government Act 1972, sections 80 and 116).",
            "actor-is-member",
            OFFICER);

    static final List<Tie> ACTOR = List.of(
            MEMBER_OR_OFFICER,
            implies("A junior officer is an officer.", "actor-is-junior-officer", OFFICER),
            implies(
                    "Service managers and those above them are officers.",
                    "actor-is-service-manager-or-above",
                    OFFICER),
            implies(
                    "A head of service, or anybody more senior, is more senior than a service manager.",
                    "actor-is-head-of-service-or-above",
                    "actor-is-service-manager-or-above"),
            implies(
                    "A head of service is one of the \"heads of service and above\".",
                    "actor-is-head-of-service",
                    "actor-is-head-of-service-or-above"),
            implies(
                    "A director is one of the directors and assistant directors.",
                    "actor-is-a-full-director",
                    "actor-is-assistant-director-or-director"),
            implies(
                    "Directors and assistant directors are more senior than heads of service.",
                    "actor-is-assistant-director-or-director",
                    "actor-is-head-of-service-or-above"),
            implies(
                    "The chief executive is the most senior officer.",
                    "actor-is-chief-executive",
                    "actor-is-head-of-service-or-above"),
            implies(
                    "The monitoring officer is one of the council's officers (Local Government and Housing Act 1989,"
                            + " section 5).",
                    "actor-is-monitoring-officer",
                    OFFICER),
            excludes("A junior officer is no manager.", "actor-is-junior-officer", "actor-is-service-manager-or-above"),
            excludes(
                    "The monitoring officer is no junior officer.",
                    "actor-is-junior-officer",
                    "actor-is-monitoring-officer"),
            excludes("No member speaks for Legal Services.", "actor-is-member", "actor-is-legal-services"));

    static final List<Tie> OFFICER_APPROACHED = List.of(
            implies(
                    "A head of service, or anybody more senior, is more senior than a service manager.",
                    "officer-asked-is-head-of-service-or-above",
                    "officer-asked-is-service-manager-or-above"),
            excludes(
                    "A junior officer is no manager.",
                    "officer-asked-is-junior",
                    "officer-asked-is-service-manager-or-above"),
            implies(
                    "Only a restriction that is in force covers an officer.",
                    "officer-asked-is-covered-by-restriction",
                    "member-is-restricted"));
}
