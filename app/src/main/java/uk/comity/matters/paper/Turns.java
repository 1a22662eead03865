package uk.comity.matters.paper;

import java.util.Optional;
import java.util.regex.Pattern;
import uk.comity.acts.Decision;
import uk.comity.acts.PersonId;
import uk.comity.acts.Submission;
import uk.comity.acts.Surroundings;
import uk.comity.matters.Nature;
import uk.comity.matters.Nature.Executive;
import uk.comity.matters.Nature.Mark;
import uk.comity.matters.Nature.Openness;
import uk.comity.matters.Nature.Stage;
import uk.comity.matters.Offices;
import uk.comity.matters.Telling;
import uk.comity.matters.paper.PaperAct.To;
import uk.comity.matters.paper.PaperEntry.Version;

/** What each act on a document would enter. Who has the power to mark and to direct is for the protocol to say. */
record Turns(Offices offices, Surroundings surroundings, StoredFiles files, Readership readers) {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    Decision decide(Document it, PaperAct act, Submission submission) {
        if (act instanceof PaperAct.File file) {
            return it.filing().isPresent()
                    ? Decision.outOfTurn(
                            "This document was filed already. Add a version to it, or file another document.")
                    : new Filing(offices, surroundings, readers)
                            .decide(file, submission, version(file.sha256(), file.file(), submission.actor()));
        }
        if (it.filing().isEmpty()) {
            return Decision.outOfTurn("Nothing was filed here.");
        }
        return switch (act) {
            case PaperAct.Read read -> readers.decide(it, read, submission, surroundings);
            case PaperAct.Use use -> Decision.enter(new PaperEntry.Used(use.purpose(), use.what()));
            case PaperAct.Disclose to -> Decision.enter(new PaperEntry.Disclosed(to.to(), to.purpose(), to.what()));
            case PaperAct.DirectRelease direct -> direct(it, direct);
            case PaperAct.MarkExempt exempt -> exempt(it, exempt);
            case PaperAct.File _,
                    PaperAct.AddVersion _,
                    PaperAct.Describe _,
                    PaperAct.MarkConfidential _,
                    PaperAct.MarkOpen _,
                    PaperAct.Open _,
                    PaperAct.Send _,
                    PaperAct.ConcludePrivateBusiness _ ->
                keeps(it, submission.actor())
                        ? keep(it, act, submission)
                        : Decision.outOfTurn("Only those who keep this document can do this: " + keepers(it) + ".");
        };
    }

    private Decision keep(Document it, PaperAct act, Submission submission) {
        var holder = it.as().holder();
        if (holder.isAdviceToAGroup() && !holder.officer().equals(Optional.of(submission.actor()))) {
            return Decision.outOfTurn("Only the officer who gave this advice changes it: "
                    + holder.officer().map(offices.register()::nameOf).orElse("") + ".");
        }
        return switch (act) {
            case PaperAct.AddVersion added -> add(it, added, submission.actor());
            case PaperAct.Describe anew ->
                new Filing(offices, surroundings, readers).describe(it, anew, submission.actor());
            case PaperAct.MarkConfidential mark -> confidential(it, mark);
            case PaperAct.MarkOpen mark -> open(it, mark, submission.actor());
            case PaperAct.Open open -> available(it, open);
            case PaperAct.Send send -> send(it, send);
            case PaperAct.ConcludePrivateBusiness over -> conclude(it, over);
            case PaperAct.File _,
                    PaperAct.MarkExempt _,
                    PaperAct.Read _,
                    PaperAct.Use _,
                    PaperAct.Disclose _,
                    PaperAct.DirectRelease _ -> throw new IllegalStateException(act.name() + " is no keeper's act");
        };
    }

    private Decision add(Document it, PaperAct.AddVersion act, PersonId actor) {
        if (it.version().sha256().equals(act.sha256())) {
            return Decision.outOfTurn("This is the file that is there already. Choose the new version's file.");
        }
        return version(act.sha256(), act.file(), actor)
                .<Decision>map(version -> Decision.enter(new PaperEntry.VersionAdded(version, act.why())))
                .orElseGet(Filing::noFile);
    }

    private Decision exempt(Document it, PaperAct.MarkExempt act) {
        if (it.as().holder().isOfAGroup()) {
            return Decision.outOfTurn("This is a paper of a political group, and no paper of the council's. The law's"
                    + " marks are for papers of the council.");
        }
        if (!act.reviewOn().isAfter(offices.day())) {
            return Decision.outOfTurn(Telling.date(act.reviewOn())
                    + " is not in the future. Give a day on which the finding is to be looked at again.");
        }
        return Decision.enter(new PaperEntry.MarkedExempt(act.paragraph(), act.balance(), act.reviewOn()));
    }

    private Decision confidential(Document it, PaperAct.MarkConfidential act) {
        if (it.as().holder().isOfAGroup()) {
            return Decision.outOfTurn("This is a paper of a political group. It is closed to everybody else already.");
        }
        return it.classing().mark() == Mark.CONFIDENTIAL
                ? Decision.outOfTurn("It is marked as confidential already.")
                : Decision.enter(new PaperEntry.MarkedConfidential(act.why()));
    }

    /** What the proper officer found, the proper officer undoes. */
    private Decision open(Document it, PaperAct.MarkOpen act, PersonId actor) {
        if (it.classing().mark() == Mark.OPEN) {
            return Decision.outOfTurn("It is marked as open already.");
        }
        if (it.classing().finding().isPresent()
                && !Roles.properOfficers(offices).contains(actor)) {
            return Decision.outOfTurn(
                    "The proper officer found it exempt, so only the proper officer can mark it as open: "
                            + Roles.names(offices, Roles.properOfficers(offices)) + ".");
        }
        return Decision.enter(new PaperEntry.MarkedOpen(act.why()));
    }

    private Decision available(Document it, PaperAct.Open act) {
        var now = it.classing().openness();
        if (it.as().holder().isOfAGroup()) {
            return Decision.outOfTurn("A paper of a political group is not opened here: it is for the group alone.");
        }
        if (act.to() == To.PUBLIC && it.classing().mark() != Mark.OPEN) {
            return Decision.outOfTurn(
                    "It is marked as " + Roles.word(it.classing().mark())
                            + ". Only an open document can be made available to the public. File a version with parts taken out,"
                            + " or mark it as open first.");
        }
        var already = act.to() == To.PUBLIC ? now == Openness.TO_THE_PUBLIC : now != Openness.TO_NOBODY_YET;
        return already
                ? Decision.outOfTurn("It has been made available "
                        + (now == Openness.TO_THE_PUBLIC ? "to the public" : "to members") + " already.")
                : Decision.enter(new PaperEntry.Opened(act.to()));
    }

    private Decision send(Document it, PaperAct.Send act) {
        if (it.as().belongs().body().isEmpty()) {
            return Decision.outOfTurn(
                    "It belongs to no body's business, so there is nobody to send it to. Describe it anew"
                            + " and name the body.");
        }
        return Decision.enter(new PaperEntry.Sent(act.note()));
    }

    private Decision conclude(Document it, PaperAct.ConcludePrivateBusiness act) {
        if (it.as().belongs().executive() != Executive.PRIVATE) {
            return Decision.outOfTurn("It bears on no private executive business, so there is none to end.");
        }
        return it.classing().stage() == Stage.OVER
                ? Decision.outOfTurn("The private business on it was recorded as over already.")
                : Decision.enter(new PaperEntry.PrivateBusinessConcluded(act.note()));
    }

    private Decision direct(Document it, PaperAct.DirectRelease act) {
        return it.classing().released() == Document.Release.DIRECTED
                ? Decision.outOfTurn("That it may be shared was directed already.")
                : Decision.enter(new PaperEntry.ReleaseDirected(act.terms()));
    }

    /** Whether the person keeps the document: shared with them, and so more than open to them. */
    boolean keeps(Document it, PersonId person) {
        return readers.keeps(surroundings, person, it);
    }

    private String keepers(Document it) {
        Nature nature = it.nature();
        if (it.as().holder().isOfAGroup()) {
            return it.as().holder().officer().map(offices.register()::nameOf).orElse("the members of the group");
        }
        return Roles.holding(offices, nature)
                        .map(officer ->
                                offices.register().nameOf(officer) + ", who has it, a manager of the department,")
                        .orElse("a manager of the department")
                + " the Monitoring Officer or Democratic Services";
    }

    private Optional<Version> version(String sha256, String file, PersonId actor) {
        return DIGEST.matcher(sha256).matches()
                ? files.find(sha256, actor).map(found -> new Version(sha256, file, found.mediaType(), found.size()))
                : Optional.empty();
    }
}
