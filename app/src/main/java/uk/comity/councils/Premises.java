package uk.comity.councils;

import java.io.OutputStream;
import java.util.function.Function;
import java.util.function.LongConsumer;
import uk.comity.acts.TakingOver;
import uk.comity.ledger.StoredLedger;
import uk.comity.ledger.Trust;
import uk.comity.ledger.Verdict;

/** Where the councils' databases are: opened by the hall, given to the command line. */
public interface Premises extends Councils, AutoCloseable {

    /**
     * Makes a council ready: its database, its ledger's key. Nothing happens where it is there already.
     *
     * @param key its name in addresses: lower case letters, digits and hyphens
     * @param colour as {@code #rrggbb}
     */
    Council add(String key, String name, String colour);

    /**
     * Makes a new council of an exported ledger, in one transaction: leaves, contents and signed head as they are, and the
     * read models told from them. The ledger keeps its origin. It goes on under the key that lies ready for the council, or
     * else under a new one: a copy can then never be taken for the original, whose key stays trusted for what it signed.
     *
     * @throws IllegalArgumentException if there is a council of this key
     * @throws TakingOver.NotSound if the export is broken; nothing was kept
     */
    Council takeOver(String key, String name, String colour, TakingOver ledger);

    /** Reads a council's stored ledger as it is at one moment, while others go on writing. */
    <T> T ledger(Council council, Function<StoredLedger, T> question);

    /**
     * Writes a council's ledger as text and signs its head. Unless the verdict is sound, what was written is no export.
     *
     * @param out left open
     * @param progress told the number of leaves written so far
     */
    Verdict export(Council council, OutputStream out, LongConsumer progress);

    /** The keys that sign for a council's ledger; the first signs now. */
    Trust trust(Council council);

    @Override
    void close();
}
