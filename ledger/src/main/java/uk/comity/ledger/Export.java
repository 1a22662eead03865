package uk.comity.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A whole ledger as text, one command a line: a header, a leaf and its content for each leaf, a signed head and an end.
 * It is written and read in one pass that holds one line at a time, and every line is checked as it is read.
 */
public final class Export {

    static final String HEADER = Leaf.SCHEME + " ";
    static final String LEAF = "leaf ";
    static final String CONTENT = "content ";
    static final String REDACTED = "redacted";
    static final String CHECKPOINT = "checkpoint ";
    static final String END = "end ";

    private Export() {}

    /**
     * Writes a ledger and signs its head. Leaves are verified as they are written; at the first that does not fit,
     * writing stops and what has been written is no export.
     *
     * @param rows all leaves in order of index; closed afterwards
     * @param signer the key of this ledger
     * @param out left open
     * @throws IOException if it cannot be written to
     */
    public static Verdict write(Stream<StoredLedger.Row> rows, Signer signer, OutputStream out) throws IOException {
        try (rows) {
            return new ExportWriter(signer, out).write(rows.iterator());
        }
    }

    /**
     * Reads an export and verifies it line by line. Each leaf is handed on as soon as its lines fit everything before
     * them, but only the verdict at the end says that all of it is sound: a caller that stores what it is handed must
     * take it back when the ledger is broken.
     *
     * @param in left open
     * @param trust the keys that may have signed; the file must be of their ledger
     * @param sink takes each leaf in order
     * @throws IOException if it cannot be read from
     */
    public static Verdict read(InputStream in, Trust trust, Consumer<Entered> sink) throws IOException {
        return new ExportReader(in, trust, sink).read();
    }
}
