package uk.comity.matters;

import java.util.Map;

/**
 * What May I? asks where the register or a folio would know: no form asks these, for a form stands on a folio. Facts that
 * only a person can tell carry their question themselves.
 */
final class Enquiring {

    private Enquiring() {}

    static final Map<String, String> QUESTIONS = Map.ofEntries(
            Map.entry("actor-has-the-concern", "Does the concern lie with you now?"),
            Map.entry("actor-heads-the-service", "Do you head the service that this is about?"),
            Map.entry("actor-is-decider", "Do you hold the office that has the dispute now?"),
            Map.entry(
                    "actor-is-executive-member-for-it", "Are you the executive member whose portfolio this falls in?"),
            Map.entry("actor-is-first-member", "Are you the member whose letter or message it is?"),
            Map.entry("actor-is-handling-officer", "Are you the officer who has the enquiry?"),
            Map.entry("actor-is-member-asking", "Are you the member who asked?"),
            Map.entry("actor-is-member-complained-of", "Are you the member whom the complaint is about?"),
            Map.entry("actor-is-responsible-director", "Are you the director responsible for the report?"),
            Map.entry("actor-raised-the-concern", "Did you raise the concern?"),
            Map.entry("actor-wrote-the-correspondence", "Did you write the letter or message?"),
            Map.entry(
                    "bullying-was-found", "Has an office that may say so found that there was bullying or harassment?"),
            Map.entry("chief-executive-looked-first", "Has the chief executive looked into the concern once already?"),
            Map.entry("complaint-is-investigated", "Has the council decided to investigate the complaint?"),
            Map.entry(
                    "concern-reached-the-chief-executive",
                    "Was the member still concerned, and took the matter to the chief executive?"),
            Map.entry(
                    "concern-was-reported-back",
                    "Has the office that looked into the concern first reported back on it?"),
            Map.entry("consultations-recorded", "Has everybody been consulted whom the deciding office must consult?"),
            Map.entry("council-approved-the-dismissal", "Has a meeting of the full council approved the dismissal?"),
            Map.entry(
                    "dealt-with-under-the-arrangements",
                    "Is the complaint dealt with under the council's arrangements for standards?"),
            Map.entry("deciding-office", "Which office has the dispute now?"),
            Map.entry("has-a-dispensation", "Has the member been given a dispensation to take part?"),
            Map.entry(
                    "head-of-service-has-consented",
                    "Has the Head of Service agreed beforehand that you may approach this officer?"),
            Map.entry(
                    "in-election-period", "Has notice of an election been published whose polls have not closed yet?"),
            Map.entry("independent-person-was-heard", "Has an independent person given their views on the complaint?"),
            Map.entry("interest-is-registered", "Is the interest in the register of members' interests?"),
            Map.entry("is-political-assistant", "Is the officer a political assistant?"),
            Map.entry(
                    "member-is-close-to-the-officer",
                    "Does the member have a close personal relationship with the officer?"),
            Map.entry(
                    "member-is-restricted",
                    "Has the member been told to contact this service only through its Head of Service?"),
            Map.entry("officer-asked-is-covered-by-restriction", "Is the officer one whom that restriction covers?"),
            Map.entry(
                    "member-permits-telling-the-leader",
                    "Has the member complained of agreed that the group leader is told?"),
            Map.entry("member-permits-the-copy", "Has the member whose letter or message it is agreed to the copy?"),
            Map.entry("nomination-is-on-file", "Has somebody who may do so nominated this member?"),
            Map.entry(
                    "officer-holds-statutory-post",
                    "Is the officer the head of the paid service, the monitoring officer or the chief finance officer?"),
            Map.entry("officer-is-chief-or-deputy", "Is the officer a chief officer or a deputy chief officer?"),
            Map.entry("officer-is-named", "Is the question put to a named officer, rather than to a department?"),
            Map.entry("outside-office-hours", "Is it outside office hours?"),
            Map.entry("panel-has-advised", "Has a panel with at least two independent persons given its advice?"),
            Map.entry(
                    "post-is-named-in-the-act",
                    "Is the post one that the Act itself restricts, such as a chief officer's?"),
            Map.entry("post-is-politically-restricted", "Is the officer's post politically restricted?"),
            Map.entry("preferred-channel-is-known", "Is it known how this member likes to be reached?"),
            Map.entry("reason-for-this-officer-given", "Do you say why you ask this officer?"),
            Map.entry("refusal-is-disputed", "Was the answer refused, and is that refusal disputed?"),
            Map.entry("relationship-is-declared", "Has the relationship been declared?"));
}
