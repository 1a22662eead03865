package uk.comity.councils;

import uk.comity.ledger.StoredLedger;
import uk.comity.ledger.Trust;

/** Where the councils' databases are: opened by the hall, given to the command line. */
public interface Premises extends Councils, AutoCloseable {

    /**
     * Makes a council ready: its database, its ledger's key. Nothing happens where it is there already.
     *
     * @param key its name in addresses: lower case letters, digits and hyphens
     * @param colour as {@code #rrggbb}
     */
    Council add(String key, String name, String colour);

    /** The stored ledger of a council, as its owner reads it. */
    StoredLedger ledger(Council council);

    /** The keys that sign for a council's ledger. */
    Trust trust(Council council);

    @Override
    void close();
}
