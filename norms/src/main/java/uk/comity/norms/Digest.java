package uk.comity.norms;

import java.util.function.Supplier;

/**
 * Names the text of a pack: {@code sha256:} and the hex digest of its files. It is worked out when somebody first wants it, so
 * that an act can be judged before all of the text was fetched. A value.
 */
public final class Digest {

    private final Memo<String> words;

    private Digest(Supplier<String> working) {
        this.words = new Memo<>(working);
    }

    public static Digest of(PackFiles files) {
        return new Digest(files::digest);
    }

    @Override
    public String toString() {
        return words.get();
    }

    @Override
    public boolean equals(Object other) {
        return other == this
                || (other instanceof Digest digest && digest.toString().equals(toString()));
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }
}
