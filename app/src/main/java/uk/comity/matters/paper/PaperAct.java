package uk.comity.matters.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.comity.acts.Act;
import uk.comity.matters.Nature.Mark;
import uk.comity.matters.Nature.Paragraph;

/** What can be done with a document. */
public sealed interface PaperAct extends Act {

    /**
     * A document comes into the council's keeping.
     *
     * @param sha256 digest of its file, which was uploaded before
     * @param file the file's own name, such as {@code budget.pdf}
     * @param redactionOf the document of which this is a version with parts taken out
     */
    record File(String sha256, String file, Description as, Classed classed, Optional<Redaction> redactionOf)
            implements PaperAct {}

    /** A new version of its file. */
    record AddVersion(String sha256, String file, String why) implements PaperAct {}

    /** It is described anew. */
    record Describe(Description as, String why) implements PaperAct {}

    /**
     * The proper officer finds that it is not likely to be open to the public: Local Government Act 1972 s.100F(2), Schedule 12A.
     *
     * @param balance why the public interest in keeping it exempt outweighs that in showing it (paragraph 10)
     * @param reviewOn when that is to be looked at again
     */
    record MarkExempt(Paragraph paragraph, String balance, LocalDate reviewOn) implements PaperAct {}

    /** It is confidential: given by a Government department on such terms, or closed by an Act or a court: s.100A(3). */
    record MarkConfidential(String why) implements PaperAct {}

    /** It is neither exempt nor confidential, or no longer. */
    record MarkOpen(String why) implements PaperAct {}

    /** It is made available. */
    record Open(To to) implements PaperAct {}

    /** It is sent with the agenda to the members of the body. */
    record Send(String note) implements PaperAct {}

    /** The private executive meeting on it has ended, or the decision has been made. */
    record ConcludePrivateBusiness(String note) implements PaperAct {}

    /**
     * Somebody reads it.
     *
     * @param sha256 digest of the version; blank for the last
     * @param accepts what the reader accepts of what the protocol asks of readers; empty where nothing is accepted
     */
    record Read(String sha256, Optional<Acceptance> accepts) implements PaperAct {

        /** Of the last version, with nothing accepted. */
        public static Read last() {
            return new Read("", Optional.empty());
        }

        /** Of the last version, on these terms. */
        public static Read accepting(List<PaperEntry.Term> terms) {
            return new Read("", Optional.of(Acceptance.of(terms)));
        }

        /** Whether all of this is accepted. */
        boolean accepted(List<PaperEntry.Term> terms) {
            var names = accepts.map(Acceptance::clauses).orElse(List.of());
            return terms.stream().allMatch(term -> names.containsAll(term.names()));
        }
    }

    /**
     * That somebody accepts what the protocol asks.
     *
     * @param clauses by which it asks, as they are numbered there
     */
    record Acceptance(List<String> clauses) {
        public Acceptance {
            clauses = List.copyOf(clauses);
        }

        static Acceptance of(List<PaperEntry.Term> terms) {
            return new Acceptance(terms.stream()
                    .flatMap(term -> term.names().stream())
                    .distinct()
                    .toList());
        }
    }

    /** Somebody uses what it says. */
    record Use(Purpose purpose, String what) implements PaperAct {}

    /** Somebody passes on what it says. */
    record Disclose(String to, Purpose purpose, String what) implements PaperAct {}

    /** An office directs that it may be shared although it was discussed in private. */
    record DirectRelease(String terms) implements PaperAct {}

    /** What its author marked it as, until the proper officer has found otherwise: the word of Schedule 12A comes with "exempt". */
    record Classed(Mark mark, Optional<Paragraph> paragraph) {}

    /**
     * Of what something was taken out, and why.
     *
     * @param original key of the whole document, which stays under its own class
     * @param reason why, for whoever reads the rest
     */
    record Redaction(String original, Optional<Paragraph> paragraph, String reason) {}

    /** To whom it is made available. */
    enum To {
        MEMBERS,
        PUBLIC
    }

    /** What a document is used for: the words of the fact {@code purpose-of-use}. */
    enum Purpose {
        AS_REQUESTED,
        OTHER_DUTIES,
        ANOTHER_PURPOSE,
        GAIN_OR_HARM
    }

    @Override
    default String name() {
        return switch (this) {
            case File _ -> PaperWords.FILE;
            case AddVersion _ -> PaperWords.ADD_VERSION;
            case Describe _ -> PaperWords.DESCRIBE;
            case MarkExempt _ -> PaperWords.MARK_EXEMPT;
            case MarkConfidential _ -> PaperWords.MARK_CONFIDENTIAL;
            case MarkOpen _ -> PaperWords.MARK_OPEN;
            case Open _ -> PaperWords.OPEN;
            case Send _ -> PaperWords.SEND;
            case ConcludePrivateBusiness _ -> PaperWords.CONCLUDE;
            case Read _ -> PaperWords.READ;
            case Use _ -> PaperWords.USE;
            case Disclose _ -> PaperWords.DISCLOSE;
            case DirectRelease _ -> PaperWords.DIRECT_RELEASE;
        };
    }
}
