package uk.comity.web;

import java.util.stream.Stream;
import uk.comity.matters.paper.PaperAct.To;
import uk.comity.matters.paper.PaperEntry;
import uk.comity.register.Register;
import uk.comity.web.forms.PaperWordings;
import uk.comity.web.parts.Spoken;

/** Tells what happened with a document. */
record PaperTold(Register register) {

    Told of(PaperEntry entry) {
        return switch (entry) {
            case PaperEntry.Filed filed ->
                Told.of(
                        "Filed it as "
                                + PaperWordings.of(filed.classed().mark()).toLowerCase(java.util.Locale.UK),
                        filed.redactionOf()
                                .map(one -> "Parts were taken out: " + one.reason())
                                .orElse(""));
            case PaperEntry.VersionAdded added -> Told.of("Added a version", added.why());
            case PaperEntry.Described described -> Told.of("Described it anew", described.why());
            case PaperEntry.MarkedExempt exempt ->
                Told.of(
                        "Found it exempt",
                        PaperWordings.of(exempt.paragraph()) + ". To be looked at again on "
                                + Spoken.day(exempt.reviewOn()) + ".",
                        exempt.balance());
            case PaperEntry.MarkedConfidential mark -> Told.of("Marked it as confidential", mark.why());
            case PaperEntry.MarkedOpen mark -> Told.of("Marked it as open", mark.why());
            case PaperEntry.Opened opened ->
                Told.of("Made it available to " + (opened.to() == To.PUBLIC ? "the public" : "members"));
            case PaperEntry.Sent sent -> Told.of("Sent it with the agenda", sent.note());
            case PaperEntry.PrivateBusinessConcluded over ->
                Told.of("Recorded that the private business has ended", over.note());
            case PaperEntry.WasRead read ->
                Told.of("Read version " + read.number(), "Under this right: " + right(read));
            case PaperEntry.TermsAccepted accepted ->
                Told.of(
                        "Accepted what the protocol asks",
                        accepted.terms().stream()
                                .map(PaperTold::term)
                                .reduce((one, other) -> one + " " + other)
                                .orElse(""));
            case PaperEntry.CopyMarked _ ->
                Told.of(
                        "Was given a copy with their name on it",
                        "A copy that turns up elsewhere can be traced by its mark.");
            case PaperEntry.Used used -> Told.of("Used what it says", PaperWordings.of(used.purpose()), used.what());
            case PaperEntry.Disclosed told ->
                Told.of("Passed on what it says to " + told.to(), PaperWordings.of(told.purpose()), told.what());
            case PaperEntry.ReleaseDirected directed -> Told.of("Directed that it may be shared", directed.terms());
        };
    }

    private static String term(PaperEntry.Term term) {
        return term.words()
                + term.clauses().stream()
                        .map(Speaking::clauseWords)
                        .reduce((one, other) -> one + ", " + other)
                        .map(clauses -> " (" + clauses + ")")
                        .orElse("");
    }

    /** The right in words, with its clauses. */
    static String right(PaperEntry.WasRead read) {
        return Stream.concat(
                        Stream.of(read.right().replaceFirst("[.]$", "")),
                        read.clauses().stream().map(Speaking::clauseWords))
                .reduce((one, other) -> one + " (" + other + ")")
                .orElse("");
    }
}
