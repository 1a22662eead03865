package uk.comity.matters.paper;

import java.util.Optional;
import uk.comity.acts.Decision;
import uk.comity.acts.FolioId;
import uk.comity.acts.PersonId;
import uk.comity.acts.Submission;
import uk.comity.acts.Surroundings;
import uk.comity.matters.Nature.Executive;
import uk.comity.matters.Nature.Mark;
import uk.comity.matters.Nature.Sort;
import uk.comity.matters.Offices;
import uk.comity.matters.paper.Description.Belongs;
import uk.comity.matters.paper.Description.Holder;
import uk.comity.matters.paper.PaperEntry.Version;

/** Whether what is said of a document makes sense in this council today. */
record Filing(Offices offices, Surroundings surroundings, Readership readers) {

    static Decision noFile() {
        return Decision.outOfTurn("You have uploaded no file with this digest. Upload the file first, then file it.");
    }

    Decision decide(PaperAct.File act, Submission submission, Optional<Version> version) {
        if (version.isEmpty()) {
            return noFile();
        }
        var described = settled(act.as(), submission.actor());
        return fault(described, submission.actor(), Holder.NOBODY)
                .or(() -> fault(act.classed(), described))
                .or(() -> redaction(act, submission.actor()))
                .map(Decision::outOfTurn)
                .orElseGet(() -> Decision.enter(
                        new PaperEntry.Filed(version.get(), described, act.classed(), act.redactionOf())));
    }

    Decision describe(Document it, PaperAct.Describe act, PersonId actor) {
        if (!act.as().holder().group().equals(it.as().holder().group())) {
            return Decision.outOfTurn("A document of the council does not become a paper of a group, nor the other way"
                    + " round. File it anew.");
        }
        var described = settled(act.as(), it.as().holder().officer().orElse(actor));
        return fault(described, actor, it.as().holder())
                .map(Decision::outOfTurn)
                .orElseGet(() -> Decision.enter(new PaperEntry.Described(described, act.why())));
    }

    /** Who files it has it, and that officer's department keeps it, unless another department is named. */
    private Description settled(Description given, PersonId filer) {
        var holder = given.holder();
        if (holder.isOfAGroup()) {
            return given.with(new Holder("", asOfficer(filer), holder.function(), holder.group(), Optional.empty()));
        }
        var officer = holder.officer()
                .or(() -> asOfficer(filer)
                        .filter(one -> holder.department().isEmpty()
                                || holder.department().equals(offices.departmentOf(one))));
        var department = holder.department().isEmpty()
                ? officer.map(offices::departmentOf).orElse("")
                : holder.department();
        return given.with(new Holder(department, officer, holder.function(), "", holder.advised()));
    }

    /** Whoever files it, if that is an officer: of a group's own paper nobody is. */
    private Optional<PersonId> asOfficer(PersonId filer) {
        return Optional.of(filer)
                .filter(one ->
                        offices.register().findOfficer(one, offices.day()).isPresent());
    }

    /**
     * What makes no sense in what is said of it.
     *
     * @param before whose it was, as it was described before: who has left the council since stays advised
     */
    private Optional<String> fault(Description as, PersonId actor, Holder before) {
        if (as.title().isBlank()) {
            return Optional.of("Give the document a title by which people know it.");
        }
        return as.holder().isOfAGroup()
                ? group(as, actor)
                : holder(as.holder(), actor, before).or(() -> business(as));
    }

    private Optional<String> group(Description as, PersonId actor) {
        var group = as.holder().group();
        var isAdvice = as.holder().officer().equals(Optional.of(actor));
        if (isAdvice
                ? offices.register().groups(offices.day()).stream()
                        .noneMatch(one -> one.key().equals(group))
                : !offices.register().membersOfGroup(group, offices.day()).contains(actor)) {
            return Optional.of(
                    isAdvice
                            ? "\"" + group
                                    + "\" is not a political group of the council today. Choose the group that is"
                                    + " advised."
                            : "Only a member of the group files a paper of that group.");
        }
        var ofTheCouncil = !as.belongs().body().isEmpty()
                || as.belongs().executive() != Executive.NO
                || as.listing() == Description.Listing.KNOWN_TO_MEMBERS;
        return ofTheCouncil
                ? Optional.of(
                        "A paper for a political group is on no agenda of the council. Leave out the body, the executive and the"
                                + " listing.")
                : Optional.empty();
    }

    private Optional<String> holder(Holder holder, PersonId actor, Holder before) {
        var register = offices.register();
        if (register.findDepartment(holder.department()).isEmpty()) {
            return Optional.of(
                    holder.department().isEmpty()
                            ? "Say which department keeps the document. Only officers file documents of the council; a member"
                                    + " files papers of the member's own group."
                            : "\"" + holder.department()
                                    + "\" is not a department of the council. Choose one that is.");
        }
        if (!actor.equals(PersonId.OPERATOR)
                && register.findOfficer(actor, offices.day()).isEmpty()) {
            return Optional.of(
                    "Only officers file documents of the council. A member files papers of the member's own group.");
        }
        var other = holder.officer()
                .filter(one -> register.findOfficer(one, offices.day()).isEmpty());
        if (other.isPresent()) {
            return Optional.of(register.nameOf(other.get())
                    + " is not an officer of the council today. Choose the officer who has the document.");
        }
        return holder.advised()
                .filter(member -> !before.advised().equals(Optional.of(member)))
                .filter(member -> !register.isMember(member, offices.day()))
                .map(member -> register.nameOf(member) + " is not a member of the council today.");
    }

    private Optional<String> business(Description as) {
        Belongs belongs = as.belongs();
        if (!belongs.body().isEmpty()
                && offices.register().findBody(belongs.body()).isEmpty()) {
            return Optional.of("\"" + belongs.body() + "\" is not a body of the council. Choose one that is.");
        }
        if (belongs.body().isEmpty() && belongs.meeting().isPresent()) {
            return Optional.of("Say which body meets on that day.");
        }
        return as.sort() == Sort.AGENDA_OR_MINUTES && belongs.meeting().isEmpty()
                ? Optional.of("An agenda and minutes are of a meeting. Give its body and its day.")
                : Optional.empty();
    }

    private static Optional<String> fault(PaperAct.Classed classed, Description as) {
        if (as.holder().isOfAGroup() && classed.mark() != Mark.OPEN) {
            return Optional.of(
                    "The law's marks are for papers of the council. A paper of a group is closed to everybody else"
                            + " already.");
        }
        if (classed.mark() == Mark.EXEMPT) {
            return classed.paragraph().isEmpty()
                    ? Optional.of("Say under which paragraph of Schedule 12A it is exempt.")
                    : Optional.empty();
        }
        return classed.paragraph().isPresent()
                ? Optional.of(
                        "Only an exempt document has a paragraph of Schedule 12A. Leave it out, or mark it as exempt.")
                : Optional.empty();
    }

    /** What is not open to whoever files is not there, for them. */
    private Optional<String> redaction(PaperAct.File act, PersonId actor) {
        return act.redactionOf()
                .filter(one -> FolioId.find(PaperKind.NAME + "/" + one.original())
                        .flatMap(original -> readers.right(surroundings, actor, original))
                        .isEmpty())
                .map(one -> "There is no document \"" + one.original()
                        + "\" that is open to you, and of which this could be a version.");
    }
}
