package uk.comity.documents;

import java.io.InputStream;
import java.util.function.IntFunction;

/** Bytes that are fetched a piece at a time: from an offset, as many as there are, at most so many; none at the end. */
final class Pieces extends InputStream {

    private final IntFunction<byte[]> pieces;
    private byte[] piece = new byte[0];
    private int at;
    private int before;

    Pieces(IntFunction<byte[]> pieces) {
        this.pieces = pieces;
    }

    @Override
    public int read() {
        return fetched() ? piece[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (!fetched()) {
            return -1;
        }
        var given = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, into, offset, given);
        at += given;
        return given;
    }

    private boolean fetched() {
        if (at == piece.length) {
            before += piece.length;
            piece = pieces.apply(before);
            at = 0;
        }
        return at < piece.length;
    }
}
