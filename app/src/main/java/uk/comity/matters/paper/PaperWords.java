package uk.comity.matters.paper;

import static uk.comity.matters.Words.act;
import static uk.comity.matters.Words.power;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import uk.comity.matters.Lexicon;
import uk.comity.matters.PaperFacts;
import uk.comity.norms.ActType;
import uk.comity.norms.FactType;

/** What norms may say of a document: filing it, marking it, opening it, reading it, and passing on what it says. */
public final class PaperWords {

    private PaperWords() {}

    static final String FILE = "paper.file";
    static final String ADD_VERSION = "paper.add-version";
    static final String DESCRIBE = "paper.describe";
    static final String MARK_EXEMPT = "paper.mark-exempt";
    static final String MARK_CONFIDENTIAL = "paper.mark-confidential";
    static final String MARK_OPEN = "paper.mark-open";
    static final String OPEN = "paper.open";
    static final String SEND = "paper.send";
    static final String CONCLUDE = "paper.conclude-private-business";
    static final String READ = "paper.read";
    static final String USE = "paper.use";
    static final String DISCLOSE = "paper.disclose";
    static final String DIRECT_RELEASE = "paper.direct-release";

    public static final List<ActType> ACTS = List.of(
            act(FILE, "File a document"),
            act(ADD_VERSION, "Add a new version"),
            act(DESCRIBE, "Describe the document anew"),
            power(MARK_EXEMPT, "Mark a document as exempt"),
            act(MARK_CONFIDENTIAL, "Mark a document as confidential"),
            act(MARK_OPEN, "Mark a document as open"),
            act(OPEN, "Open papers of a meeting to inspection"),
            act(SEND, "Send agenda and papers"),
            act(CONCLUDE, "Record that private executive business has ended"),
            act(READ, "Read a document that was shown"),
            act(USE, "Use what a document says"),
            act(DISCLOSE, "Pass on what a document says"),
            power(DIRECT_RELEASE, "Direct that a private item may be shared"));

    private static final Set<String> ALL = Set.of(
            FILE,
            ADD_VERSION,
            DESCRIBE,
            MARK_EXEMPT,
            MARK_CONFIDENTIAL,
            MARK_OPEN,
            OPEN,
            SEND,
            CONCLUDE,
            READ,
            USE,
            DISCLOSE,
            DIRECT_RELEASE);

    public static Lexicon lexicon() {
        return new Lexicon(ACTS, facts(), List.of());
    }

    /** Facts of documents. */
    public static List<FactType> facts() {
        return Stream.of(
                        PaperFacts.on(ALL),
                        OpeningFacts.opening(),
                        OpeningFacts.marking(),
                        ConfidenceFacts.facts(),
                        List.of(PaperFacts.confidence(Set.of(READ, DISCLOSE))))
                .flatMap(List::stream)
                .toList();
    }
}
