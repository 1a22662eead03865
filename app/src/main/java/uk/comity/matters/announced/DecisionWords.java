package uk.comity.matters.announced;

import static uk.comity.matters.Words.act;
import static uk.comity.matters.Words.asked;
import static uk.comity.matters.Words.oneOf;
import static uk.comity.matters.Words.power;
import static uk.comity.matters.Words.supplied;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.comity.matters.Lexicon;
import uk.comity.norms.ActType;
import uk.comity.norms.FactType;
import uk.comity.norms.RoleType;

/** The words of decision: action under delegated powers. */
final class DecisionWords {

    private DecisionWords() {}

    static final String AUTHORISE = "decision.authorise";
    static final String CONSULT = "decision.consult";
    static final String TAKE = "decision.take";
    static final String RECORD = "decision.record";
    static final String PUBLISH = "decision.publish";

    static final List<ActType> ACTS = List.of(
            power(AUTHORISE, "Authorise an officer to act between meetings"),
            act(CONSULT, "Consult a member before acting"),
            act(TAKE, "Take a decision between meetings"),
            act(RECORD, "Record a decision"),
            act(PUBLISH, "Publish the record of a decision"));

    static final List<RoleType> ROLES = List.of(
            new RoleType("officer-authorised", "the officer who takes the decision"),
            new RoleType("member-to-be-consulted", "the member to be consulted"),
            new RoleType("member-who-decides", "the member who takes the decision"),
            new RoleType("the-public", "the public"));

    static Lexicon lexicon() {
        var facts = new ArrayList<FactType>(taking());
        facts.addAll(recording());
        return new Lexicon(ACTS, facts, ROLES, Meanings.decision());
    }

    private static List<FactType> taking() {
        return List.of(
                ReportWords.decidesAsExecutiveMember(),
                asked(
                        "meeting-has-resolved-it",
                        "a meeting has resolved that a named officer may act",
                        "no meeting has resolved that a named officer may act",
                        Set.of(AUTHORISE, TAKE, CONSULT, RECORD),
                        "Has a meeting resolved that a named officer may act?"),
                asked(
                        "resolution-names-this-officer",
                        "the resolution names the officer who is to act",
                        "the resolution names another officer",
                        Set.of(TAKE),
                        "Are you the officer whom the resolution names?"),
                oneOf(
                        "consultation-is-with",
                        Set.of(AUTHORISE, TAKE, CONSULT),
                        Optional.of("Which member is to be consulted before the officer acts?"),
                        "chairman",
                        "the chairman is to be consulted",
                        "executive-member",
                        "the executive member is to be consulted",
                        "other-named-member",
                        "another named member is to be consulted",
                        "nobody",
                        "no member is to be consulted"),
                supplied(
                        asked(
                                "named-member-was-consulted",
                                "the member to be consulted has been consulted",
                                "the member to be consulted has not been consulted yet",
                                Set.of(TAKE),
                                "Has the member to be consulted been consulted?"),
                        "Consult the member whom the resolution names, and record it, before acting."),
                asked(
                        "power-is-delegated-to-an-officer",
                        "the power is delegated to an officer",
                        "the power is not delegated to an officer",
                        Set.of(TAKE),
                        "Is the power delegated to an officer?"),
                asked(
                        "decision-is-executive",
                        "the decision belongs to the executive",
                        "the decision does not belong to the executive",
                        Set.of(TAKE, RECORD, PUBLISH),
                        "Does the decision belong to the executive (the Leader and Cabinet)?"),
                asked(
                        "actor-chairs-the-committee",
                        "the person acting chairs the committee",
                        "the person acting does not chair the committee",
                        Set.of(TAKE),
                        "Do you chair the committee?"),
                asked(
                        "an-act-lets-this-member-decide",
                        "an Act of Parliament lets this one member take the decision",
                        "no Act of Parliament lets this one member take the decision",
                        Set.of(TAKE),
                        "Does an Act of Parliament let this one member take the decision?"),
                asked(
                        "decision-is-key",
                        "it is a key decision",
                        "it is not a key decision",
                        Set.of(TAKE),
                        "Is it a key decision?"),
                asked(
                        "decision-touches-rights-or-money",
                        "it grants a permission or licence, affects somebody's rights, or matters for the council's money",
                        "it grants no permission or licence, affects nobody's rights, and does not matter for the council's"
                                + " money",
                        Set.of(TAKE),
                        "Does it grant a permission or licence, affect somebody's rights, or award a contract or spending"
                                + " that matters for the council's finances?"),
                asked(
                        "recorded-under-another-law",
                        "another law already requires a dated record with reasons",
                        "no other law requires a dated record with reasons",
                        Set.of(TAKE),
                        "Does another law already require a dated record with reasons?"));
    }

    private static List<FactType> recording() {
        var record = Set.of(RECORD);
        return List.of(
                supplied(
                        asked(
                                "record-gives-date-and-reasons",
                                "the record gives the date, the decision and the reasons",
                                "the record lacks the date, the decision or the reasons",
                                record,
                                "Does the record give the date, the decision and the reasons?"),
                        "Add the date, the decision and the reasons."),
                supplied(
                        asked(
                                "record-gives-alternatives",
                                "the record says which alternatives were considered and turned down",
                                "the record does not say which alternatives were considered and turned down",
                                record,
                                "Does the record say which alternatives were considered and turned down?"),
                        "Add the alternatives that were turned down, or say that there were none."),
                supplied(
                        asked(
                                "record-names-conflicts",
                                "the record names the members who declared a conflict of interest",
                                "the record does not say whether a member declared a conflict of interest",
                                record,
                                "Does the record name the members who declared a conflict of interest?"),
                        "Add the names of members who declared a conflict of interest, or say that none did."));
    }
}
