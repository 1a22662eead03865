package uk.comity.register.feed;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Passes bytes on up to a limit, and remembers the last few, so that one can tell a whole file from a piece. */
final class CappedStream extends FilterInputStream {

    private static final int REMEMBERED = 512;

    private final long most;
    private long count;
    private String end = "";

    CappedStream(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    /** More came than any feed has. */
    static final class TooLarge extends IOException {}

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int got = super.read(into, offset, length);
        if (got > 0) {
            count += got;
            var kept = Math.min(got, REMEMBERED);
            // The zeros of UTF-16 would hide the letters.
            var letters = new String(into, offset + got - kept, kept, StandardCharsets.ISO_8859_1).replace("\0", "");
            end = (end + letters).substring(Math.max(0, end.length() + letters.length() - REMEMBERED));
        }
        if (count > most) {
            throw new TooLarge();
        }
        return got;
    }

    /** Does nothing: the parser closes what it has read, and whoever opened the file closes it. */
    @Override
    public void close() {}

    /** Whether what came last, but for space after it, ends like this; letters count the same in both cases. */
    boolean endsLike(String expected) {
        return end.strip().toLowerCase(Locale.ROOT).endsWith(expected);
    }
}
