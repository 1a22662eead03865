package uk.comity.acts;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.IntegrityConstraintViolationException;
import uk.comity.ledger.Signer;
import uk.comity.norms.Vocabulary;

/**
 * The one way in. Every change of anything is an act performed here: opened, decided, judged by the protocol in force that
 * day, entered in the ledger and followed by the read models, in one transaction or not at all.
 */
public final class Desk {

    private final DSLContext sql;
    private final Function<DSLContext, Sitting> sittings;

    /**
     * A desk for one council.
     *
     * @param sql the council's database, under the role that cannot rewrite the ledger
     * @param origin the ledger's name, such as {@code comity/wbc}
     * @param signer signs every head of the ledger
     */
    public Desk(DSLContext sql, String origin, Signer signer, Rules rules, List<Follower> followers) {
        var chance = new SecureRandom();
        var contents = new Contents(rules.kinds());
        this.sql = sql;
        this.sittings = tx -> new Sitting(
                tx, new EnteredFolios(tx, contents), rules, new LedgerBook(tx, origin, signer, chance), followers);
    }

    /** What the desk judges by. */
    public record Rules(Kinds kinds, Vocabulary vocabulary, Access access, Protocol protocol) {}

    /** Performs an act. The same act id twice is the same act: it is entered once and answered alike. */
    public Outcome perform(Submission submission) {
        try {
            return sql.transactionResult(tx -> sittings.apply(tx.dsl()).perform(submission));
        } catch (IntegrityConstraintViolationException sameActAtOnce) {
            // Two requests with one act id on two folios do not queue at the folio; the ledger's unique act id stops
            // one.
            return sql.transactionResult(
                    tx -> sittings.apply(tx.dsl()).findAgain(submission).orElseThrow(() -> sameActAtOnce));
        }
    }

    /**
     * Performs several acts, each with its own leaf, and commits them together: quicker where many are at hand. Where one of
     * them cannot be entered at all, each gets a transaction of its own.
     *
     * @param submissions few enough that others can wait until they are all done: nobody else appends meanwhile
     * @return what became of each, in the same order
     */
    public List<Outcome> performAll(List<Submission> submissions) {
        try {
            return sql.transactionResult(tx -> sittings.apply(tx.dsl()).performAll(submissions));
        } catch (DataAccessException notTogether) {
            return submissions.stream().map(this::perform).toList();
        }
    }

    /** What would become of it, without the writing: feeds menus, warnings beside forms, and <i>May I?</i>. */
    public Weighed weigh(Submission submission) {
        return reading(sitting -> sitting.weigh(submission));
    }

    /** Weighs several acts on one folio, which is read once. All are by one actor at one time. */
    public List<Weighed> weigh(List<Submission> submissions) {
        return reading(sitting -> submissions.stream().map(sitting::weigh).toList());
    }

    /** A folio as it stands for this reader; empty when there is none or it is not theirs to see. */
    public <A extends Act, P> Optional<Opened<A, P>> open(Kind<A, P> kind, FolioId folio, PersonId reader, Instant at) {
        return reading(sitting -> sitting.open(kind, folio, reader, at));
    }

    /** Reads in one transaction that sees one moment of the council. */
    public <T> T read(Instant at, Function<Surroundings, T> question) {
        return reading(sitting -> question.apply(sitting.surroundings(at)));
    }

    /** Drops the read models and tells the followers everything again, in the order of the ledger. */
    public long retell() {
        return sql.transactionResult(tx -> sittings.apply(tx.dsl()).retell());
    }

    /**
     * Shows every act of the ledger in its order but those on the protocol itself, a page at a time: a long ledger does not
     * fill the memory.
     */
    public void walk(Consumer<Judged> each) {
        sql.transaction(tx -> sittings.apply(tx.dsl()).walk(each));
    }

    private <T> T reading(Function<Sitting, T> question) {
        return sql.transactionResult(tx -> question.apply(sittings.apply(tx.dsl())));
    }
}
