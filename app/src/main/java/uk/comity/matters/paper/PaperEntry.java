package uk.comity.matters.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.comity.acts.Entry;
import uk.comity.matters.Nature.Paragraph;
import uk.comity.matters.PaperRights.Route;
import uk.comity.matters.paper.PaperAct.Classed;
import uk.comity.matters.paper.PaperAct.Purpose;
import uk.comity.matters.paper.PaperAct.Redaction;
import uk.comity.matters.paper.PaperAct.To;

/** What happened with a document. The type names are for ever. */
public sealed interface PaperEntry extends Entry {

    /** It came into the council's keeping. */
    record Filed(Version version, Description as, Classed classed, Optional<Redaction> redactionOf)
            implements PaperEntry {}

    /** A new version of its file came. */
    record VersionAdded(Version version, String why) implements PaperEntry {}

    /** It was described anew. */
    record Described(Description as, String why) implements PaperEntry {}

    /** The proper officer found it exempt. */
    record MarkedExempt(Paragraph paragraph, String balance, LocalDate reviewOn) implements PaperEntry {}

    /** It was marked as confidential. */
    record MarkedConfidential(String why) implements PaperEntry {}

    /** It was marked as neither exempt nor confidential. */
    record MarkedOpen(String why) implements PaperEntry {}

    /** It was made available. */
    record Opened(To to) implements PaperEntry {}

    /** It was sent to the members of the body. */
    record Sent(String note) implements PaperEntry {}

    /** The private business on it was recorded as over. */
    record PrivateBusinessConcluded(String note) implements PaperEntry {}

    /**
     * It was read.
     *
     * @param right under which right, in words
     * @param clauses the clauses of that right; none where it was shared or shown on request
     * @param request the folio of the request on which it was shown
     */
    record WasRead(String sha256, int number, Route route, String right, List<String> clauses, Optional<String> request)
            implements PaperEntry {
        public WasRead {
            clauses = List.copyOf(clauses);
        }
    }

    /** Whoever read it accepted what the protocol asks of readers. */
    record TermsAccepted(List<Term> terms) implements PaperEntry {
        public TermsAccepted {
            terms = List.copyOf(terms);
        }
    }

    /**
     * What the protocol asks of whoever reads.
     *
     * @param norm by which it asks
     * @param clauses of the protocol; none where the council chose so itself
     * @param words the gist
     */
    record Term(String norm, List<String> clauses, String words) {
        public Term {
            clauses = List.copyOf(clauses);
        }

        /** What an acceptance names: its clauses, or else the norm. */
        public List<String> names() {
            return clauses.isEmpty() ? List.of(norm) : clauses;
        }
    }

    /**
     * Whoever read it got a copy that is marked as theirs, and not the file itself.
     *
     * @param mark the SHA-256 of the token that is hidden in the copy
     */
    record CopyMarked(String mark) implements PaperEntry {}

    /** What it says was used. */
    record Used(Purpose purpose, String what) implements PaperEntry {}

    /** What it says was passed on. */
    record Disclosed(String to, Purpose purpose, String what) implements PaperEntry {}

    /** An office directed that it may be shared. */
    record ReleaseDirected(String terms) implements PaperEntry {}

    /**
     * A version of its file.
     *
     * @param file the file's own name
     * @param size in bytes
     */
    record Version(String sha256, String file, String mediaType, long size) {}

    @Override
    default String type() {
        return switch (this) {
            case Filed _ -> "paper.filed/1";
            case VersionAdded _ -> "paper.version-added/1";
            case Described _ -> "paper.described/1";
            case MarkedExempt _ -> "paper.marked-exempt/1";
            case MarkedConfidential _ -> "paper.marked-confidential/1";
            case MarkedOpen _ -> "paper.marked-open/1";
            case Opened _ -> "paper.opened/1";
            case Sent _ -> "paper.sent/1";
            case PrivateBusinessConcluded _ -> "paper.private-business-concluded/1";
            case WasRead _ -> "paper.read/1";
            case TermsAccepted _ -> "paper.terms-accepted/1";
            case CopyMarked _ -> "paper.copy-marked/1";
            case Used _ -> "paper.used/1";
            case Disclosed _ -> "paper.disclosed/1";
            case ReleaseDirected _ -> "paper.release-directed/1";
        };
    }
}
