package uk.comity.ledger;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;

/** Writes one export. */
final class ExportWriter {

    private final Signer signer;
    private final String origin;
    private final OutputStream out;
    private final RowWalk walk;

    ExportWriter(Signer signer, OutputStream out) {
        this.signer = signer;
        this.origin = signer.verifier().name();
        this.out = new BufferedOutputStream(out, 1 << 16);
        this.walk = new RowWalk(origin);
    }

    Verdict write(Iterator<StoredLedger.Row> rows) throws IOException {
        line(Export.HEADER + origin);
        try {
            while (rows.hasNext()) {
                leaf(rows.next());
            }
            walk.end();
            var missing = walk.unexplained();
            if (missing.isPresent()) {
                return missing.get();
            }
        } catch (Deviation deviation) {
            return deviation.at(walk.place());
        }
        var head = walk.head();
        var note = signer.sign(Checkpoint.of(origin, head));
        line(Export.CHECKPOINT + Encoded.base64(note.getBytes(StandardCharsets.UTF_8)));
        line(Export.END + head.size());
        out.flush();
        return new Sound(head, walk.redacted(), Optional.of(note));
    }

    private void leaf(StoredLedger.Row row) throws IOException {
        walk.row(row);
        line(Export.LEAF + walk.head().root().base64() + " " + row.leaf());
        line(row.content()
                .map(stored -> Export.CONTENT + stored.salt() + " " + stored.body())
                .orElse(Export.REDACTED));
    }

    private void line(String text) throws IOException {
        out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
