package uk.comity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.comity.acts.FolioId;
import uk.comity.acts.Outcome;
import uk.comity.acts.Submission;
import uk.comity.councils.Council;
import uk.comity.matters.enquiry.EnquiryAct;
import uk.comity.norms.FactValue;
import uk.comity.packs.ProtocolAct;
import uk.comity.packs.ProtocolKind;
import uk.comity.packs.Shelf;
import uk.comity.views.DutyLine;

/** A pack with a fact of its own, and with ends that are no span, judges an act that Comity keeps track of. */
class OwnWordsAtTheDeskTest {

    private static final LocalDate MEETING = LocalDate.of(2026, 11, 30);

    private static final Map<String, String> PACK = Map.of(
            "pack.yaml",
            """
            pack: brook
            language: 1
            title: Members and the clerk
            council: Brook
            kind: town
            version: "1"
            in-force: { from: 2021-01-01 }
            beneath: law-england
            settings:
              - { setting: working-week, meaning: We close on Fridays., value: monday-to-thursday }
            """,
            "clauses.yaml",
            "- { clause: \"1.\", gist: The clerk is told first., effect: norm }\n",
            "facts.yaml",
            """
            - fact: clerk-was-told
              asks: Was the clerk told?
              true: the clerk was told
              false: the clerk was not told
            - fact: meeting-day
              asks: When is the meeting?
              day: "the meeting is on {}"
            """,
            "norms/enquiries.yaml",
            """
            - { norm: clerk-first, clauses: ["1."], on: enquiry.raise, when: [ actor-is-member ], hold: { until: [ clerk-was-told ] } }
            - norm: soon
              clauses: ["1."]
              on: enquiry.raise
              when: [ clerk-was-told ]
              owe: { holder: officer-asked, claimant: member-asking, to: enquiry.acknowledge, within: as soon as practicable, review: 3 working days }
            - norm: before-the-meeting
              clauses: ["1."]
              on: enquiry.raise
              when: [ clerk-was-told ]
              owe: { holder: [ officer-asked, chief-executive ], claimant: member-asking, to: enquiry.answer, before: { event: the meeting, day: meeting-day, span: 5 clear days } }
            - norm: in-three-days
              clauses: ["1."]
              on: enquiry.raise
              when: [ clerk-was-told ]
              owe: { holder: officer-asked, claimant: member-asking, to: enquiry.report-progress, within: 3 working days }
            """,
            "examples/enquiries.yaml",
            """
            - { example: Told, act: enquiry.raise, facts: { actor-is-member: true, clerk-was-told: true }, expect: permitted, owes: [ soon, before-the-meeting, in-three-days ] }
            - { example: Not told, act: enquiry.raise, facts: { actor-is-member: true, clerk-was-told: false }, expect: held, owes: [] }
            - { example: No member, act: enquiry.raise, facts: { actor-is-member: false, clerk-was-told: false }, expect: silent, owes: [] }
            """);

    private final Council council =
            Commands.onAFreshInstallation().hall().add("brook", "Brook Town Council", "#00625a");
    private final SmallCouncil town = SmallCouncil.withoutProtocol(council);

    @Test
    void an_own_fact_is_declared_with_the_act_and_the_duties_end_as_the_clause_says() {
        var shelf = new Shelf(council.law().vocabulary());
        town.operator(
                ProtocolKind.FOLIO,
                new ProtocolAct.BringIn(
                        "brook", PACK, Shelf.LAW, shelf.law().texts(), LocalDate.of(2021, 5, 6), "Minute 1"));

        assertThat(raise(Map.of())).isInstanceOf(Outcome.Held.class);
        assertThat(raise(Map.of("clerk-was-told", FactValue.of(true), "meeting-day", FactValue.of(MEETING))))
                .isInstanceOf(Outcome.Done.class);

        var owed = council.as(
                SmallCouncil.QUAYLE,
                standing -> council.reading().views().duties().owedTo(standing));
        var meeting = duty(owed, "before-the-meeting");
        assertThat(duty(owed, "soon").due().day()).isEmpty();
        assertThat(duty(owed, "soon").terms().within())
                .isEqualTo("as soon as practicable, looked at again after 3 working days");
        assertThat(meeting.due().day()).contains(LocalDate.of(2026, 11, 24));
        assertThat(meeting.holders()).contains(SmallCouncil.HEAD, SmallCouncil.CHIEF);
        assertThat(duty(owed, "in-three-days").terms().within()).isEqualTo("3 working days, worked Monday to Thursday");
    }

    private static DutyLine duty(List<DutyLine> all, String norm) {
        return all.stream()
                .filter(line -> line.terms().norm().equals(norm))
                .findFirst()
                .orElseThrow();
    }

    private Outcome raise(Map<String, FactValue> declared) {
        var actId = UUID.randomUUID();
        return council.desk()
                .perform(new Submission(
                        actId,
                        SmallCouncil.QUAYLE,
                        Optional.empty(),
                        council.now(),
                        FolioId.begunBy(actId, SmallCouncil.QUAYLE, "enquiry"),
                        OptionalLong.empty(),
                        "",
                        declared,
                        new EnquiryAct.Raise(
                                "Homes",
                                "How many homes were let there last year?",
                                SmallCouncil.QUAYLE,
                                EnquiryAct.Addressee.department("housing"),
                                EnquiryAct.Capacity.COUNCIL_BUSINESS,
                                EnquiryAct.Subject.SERVICE,
                                "",
                                EnquiryAct.Visibility.ONLY_ME,
                                "mill-lane",
                                Optional.empty())));
    }
}
