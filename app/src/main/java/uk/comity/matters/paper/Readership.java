package uk.comity.matters.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.comity.acts.Decision;
import uk.comity.acts.Entry;
import uk.comity.acts.FolioId;
import uk.comity.acts.PersonId;
import uk.comity.acts.Submission;
import uk.comity.acts.Surroundings;
import uk.comity.matters.Nature.Mark;
import uk.comity.matters.PaperRights;
import uk.comity.matters.PaperRights.Right;
import uk.comity.matters.PaperRights.Route;
import uk.comity.matters.Papers;
import uk.comity.matters.Threshold;

/**
 * On what somebody reads a document: by which right, on which terms, and whether as a marked copy.
 *
 * @param papers what each document is at this moment
 * @param rights to whom a document is open
 * @param terms what the protocol asks of whoever reads
 * @param marks the marks of personal copies
 */
public record Readership(Papers papers, PaperRights rights, PaperTerms terms, CopyMarks marks) {

    /** Opens nothing to anybody: for whoever only wants the words of the kind. */
    public static final Readership NOBODYS =
            new Readership(Papers.NONE, (_, _, _) -> Optional.empty(), (_, _, _) -> List.of(), _ -> "");

    Decision decide(Document it, PaperAct.Read act, Submission submission, Surroundings here) {
        var number = it.number(act.sha256());
        if (number.isEmpty()) {
            return Decision.outOfTurn("This document has no such version. Choose one that it has.");
        }
        return rights.find(here, submission.actor(), it.paper())
                .map(right -> read(it, act, new Reading(number.get(), right, submission, here)))
                .orElseGet(() -> Decision.outOfTurn("This document is not open to you. Ask to see it."));
    }

    private record Reading(int number, Right right, Submission submission, Surroundings here) {}

    private Decision read(Document it, PaperAct.Read act, Reading reading) {
        var asked = terms.of(reading.here(), reading.submission().actor(), it);
        var right = reading.right();
        var was = new PaperEntry.WasRead(
                it.versions().get(reading.number() - 1).sha256(),
                reading.number(),
                right.route(),
                right.words(),
                right.clauses(),
                right.request().map(Object::toString));
        if (!act.accepted(asked)) {
            return Decision.outOfTurn(wanting(asked));
        }
        var entries = new java.util.ArrayList<Entry>(List.of(was));
        if (!asked.isEmpty()) {
            entries.add(new PaperEntry.TermsAccepted(asked));
        }
        if (isMarked(it, right)) {
            entries.add(new PaperEntry.CopyMarked(marks.of(reading.submission().enteredAs())));
        }
        return new Decision.Enter(entries);
    }

    private static String wanting(List<PaperEntry.Term> terms) {
        return "Before you read it, accept what the protocol asks: "
                + terms.stream()
                        .map(term -> term.words() + " (" + String.join(", ", term.names()) + ")")
                        .collect(Collectors.joining(" "))
                + " Send back what you accept.";
    }

    /** The terms on which somebody reads it; none where the protocol is silent. */
    List<PaperEntry.Term> terms(Surroundings here, PersonId reader, Document it) {
        return terms.of(here, reader, it);
    }

    /** Who keeps a document has the file itself; whoever else reads what is closed has a copy with their name. */
    public static boolean isMarked(Document it, Right right) {
        return it.classing().mark() != Mark.OPEN && right.route() != Route.SHARING;
    }

    /** Whether the person keeps the document: shared with them, and so more than open to them. */
    boolean keeps(Surroundings here, PersonId person, Document it) {
        return find(here, person, it)
                .filter(right -> right.route() == Route.SHARING)
                .isPresent();
    }

    /** By which right somebody comes to a document of which nothing was read yet; empty where there is none, or it is closed. */
    Optional<Right> right(Surroundings here, PersonId person, FolioId folio) {
        return new Threshold(papers, rights).right(here, person, folio);
    }

    Optional<Right> find(Surroundings here, PersonId person, Document it) {
        return rights.find(here, person, it.paper());
    }
}
