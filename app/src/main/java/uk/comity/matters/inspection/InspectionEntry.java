package uk.comity.matters.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.comity.acts.Entry;
import uk.comity.acts.PersonId;
import uk.comity.matters.inspection.InspectionAct.Capacity;
import uk.comity.matters.inspection.InspectionAct.Conclusion;
import uk.comity.matters.inspection.InspectionAct.Confidence;
import uk.comity.matters.inspection.InspectionAct.Form;
import uk.comity.matters.inspection.InspectionAct.Sort;
import uk.comity.matters.inspection.InspectionAct.View;

/** What happened to a request to see a document. The type names are for ever. */
public sealed interface InspectionEntry extends Entry {

    /**
     * A member asked, or asked again.
     *
     * @param paper the folio of the document; blank while it is only described
     * @param body of a meeting at which the member would stay; blank for a document
     * @param said what the member said of a document that is only described
     * @param breadth why Comity takes it for a request at large; empty where it does not
     */
    record Asked(
            Sort sort,
            PersonId member,
            String paper,
            String words,
            String department,
            Capacity capacity,
            String purpose,
            String scrutinises,
            String body,
            Optional<LocalDate> on,
            List<Said> said,
            List<String> breadth)
            implements InspectionEntry {
        public Asked {
            said = List.copyOf(said);
            breadth = List.copyOf(breadth);
        }
    }

    /** A fact that somebody told, by name, its value in words: {@code yes}, {@code no}, a term or a number. */
    record Said(String fact, String value) {}

    /**
     * What the protocol answered.
     *
     * @param answer as in {@link uk.comity.acts.Ruling}
     * @param right the way on which it opens, in words; blank where none does
     * @param clauses of the norm that settled it
     * @param needs names of the facts that are wanting
     * @param law clauses of the law by which it opens; empty where no law opens it
     */
    record Answered(String answer, String right, List<String> clauses, List<String> needs, List<String> law)
            implements InspectionEntry {
        public Answered {
            clauses = List.copyOf(clauses);
            needs = List.copyOf(needs);
            law = List.copyOf(law);
        }
    }

    /** The member said why it is needed. */
    record Explained(String purpose, String scrutinises) implements InspectionEntry {}

    /** The member asked for less. */
    record Narrowed(String paper, String words) implements InspectionEntry {}

    /** An officer found the document. */
    record Identified(String paper) implements InspectionEntry {}

    /** An officer found the request too broad. */
    record FoundTooBroad(String why, String suggestion) implements InspectionEntry {}

    /** The Monitoring Officer was asked. */
    record AdviceSought(String question) implements InspectionEntry {}

    /** The Monitoring Officer's advice is on file. */
    record Advised(View view, String advice) implements InspectionEntry {}

    /** It was settled whether it must be kept in confidence. */
    record ConfidenceSettled(Confidence confidence, String note) implements InspectionEntry {}

    /** Somebody was heard. */
    record Consulted(String role, PersonId whom, String view) implements InspectionEntry {}

    /** The officer declined, and the protocol leaves that to the officer. */
    record Refused(String reasons, String statement) implements InspectionEntry {}

    /** The officer would decline, and the protocol gives the question to an office. */
    record RefusalProposed(String reasons, String statement) implements InspectionEntry {}

    /**
     * It was shown.
     *
     * @param right under which right, in words
     * @param acceptance whether the member must agree before reading
     */
    record Shown(Form form, Optional<LocalDate> until, String conditions, String right, Acceptance acceptance)
            implements InspectionEntry {}

    /** Whether the member must agree to the duty and the conditions before reading. */
    enum Acceptance {
        NEEDED,
        NOT_NEEDED
    }

    /** The member agreed. */
    record Accepted(String note) implements InspectionEntry {}

    /** The decision was taken further. */
    record Disputed(String why) implements InspectionEntry {}

    /** The dispute was put on the agenda of a meeting. */
    record PutOnAgenda(String body, LocalDate on) implements InspectionEntry {}

    /**
     * The office that had the question said how it ends.
     *
     * @param office the role in which the decider acted
     */
    record Determined(
            Conclusion conclusion,
            String reasons,
            Optional<LocalDate> until,
            String conditions,
            String minute,
            String office)
            implements InspectionEntry {}

    /** What was shown may no longer be read. */
    record TakenBack(String why) implements InspectionEntry {}

    /** The member no longer asks. */
    record Withdrawn(String why) implements InspectionEntry {}

    @Override
    default String type() {
        return switch (this) {
            case Asked _ -> "inspection.asked/1";
            case Answered _ -> "inspection.answered/1";
            case Explained _ -> "inspection.explained/1";
            case Narrowed _ -> "inspection.narrowed/1";
            case Identified _ -> "inspection.identified/1";
            case FoundTooBroad _ -> "inspection.found-too-broad/1";
            case AdviceSought _ -> "inspection.advice-sought/1";
            case Advised _ -> "inspection.advised/1";
            case ConfidenceSettled _ -> "inspection.confidence-settled/1";
            case Consulted _ -> "inspection.consulted/1";
            case Refused _ -> "inspection.refused/1";
            case RefusalProposed _ -> "inspection.refusal-proposed/1";
            case Shown _ -> "inspection.shown/1";
            case Accepted _ -> "inspection.accepted/1";
            case Disputed _ -> "inspection.disputed/1";
            case PutOnAgenda _ -> "inspection.put-on-agenda/1";
            case Determined _ -> "inspection.determined/1";
            case TakenBack _ -> "inspection.taken-back/1";
            case Withdrawn _ -> "inspection.withdrawn/1";
        };
    }
}
