package uk.comity.cli;

import java.io.PrintWriter;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import uk.comity.ledger.StoredLedger;

/** Says now and then how far long work has come. */
final class Progress implements LongConsumer {

    private static final long STEP = 10_000;

    private final PrintWriter err;
    private final String what;

    /** @param what what is counted and done: {@code leaves verified} */
    Progress(PrintWriter err, String what) {
        this.err = err;
        this.what = what;
    }

    @Override
    public void accept(long soFar) {
        if (soFar % STEP == 0) {
            err.println("%,d %s ...".formatted(soFar, what));
            err.flush();
        }
    }

    /** The same ledger, whose leaves are counted as they are read. */
    StoredLedger watching(StoredLedger ledger) {
        return new StoredLedger() {
            @Override
            public Stream<Row> rows() {
                return ledger.rows().peek(row -> accept(row.index() + 1));
            }

            @Override
            public Stream<Head> heads() {
                return ledger.heads();
            }

            @Override
            public Stream<String> checkpoints() {
                return ledger.checkpoints();
            }
        };
    }
}
