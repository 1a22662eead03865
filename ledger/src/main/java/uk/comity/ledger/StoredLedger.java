package uk.comity.ledger;

import java.util.Optional;
import java.util.stream.Stream;

/** A ledger as a database keeps it: the port through which it is verified. Every stream is closed after its use. */
public interface StoredLedger {

    /** All leaves with their contents, in order of index. */
    Stream<Row> rows();

    /** All stored heads, in order of size; the last is that of the whole ledger. */
    Stream<Head> heads();

    /** All stored checkpoints, signed, in order of size. */
    Stream<String> checkpoints();

    /**
     * One leaf, exactly as it is stored.
     *
     * @param index the index under which it is stored
     * @param hash the leaf hash stored beside it, from which proofs are made
     * @param leaf its canonical text
     * @param content its content, unless that was redacted
     */
    record Row(long index, Hash hash, String leaf, Optional<Sealed> content) {

        /** The row in which this leaf is stored with its content. */
        public static Row of(Leaf leaf, Optional<Content> content) {
            return new Row(leaf.index(), leaf.hash(), leaf.text(), content.map(Sealed::of));
        }
    }

    /**
     * One content, exactly as it is stored.
     *
     * @param salt 64 lower-case hexadecimal digits
     * @param body its canonical text
     */
    record Sealed(String salt, String body) {

        /** The form in which this content is stored. */
        public static Sealed of(Content content) {
            return new Sealed(content.salt().hex(), content.body().text());
        }
    }

    /**
     * One head, exactly as it is stored.
     *
     * @param size the number of leaves
     * @param root the root of the tree of so many leaves
     * @param frontier the tree's right edge in its {@linkplain Frontier#text() text form}
     */
    record Head(long size, Hash root, String frontier) {

        /** The head that is stored for this frontier. */
        public static Head of(Frontier frontier) {
            return new Head(frontier.size(), frontier.root(), frontier.text());
        }
    }
}
