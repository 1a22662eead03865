package uk.comity.ledger;

import java.util.OptionalLong;

/** Where a ledger is broken. */
public sealed interface Place {

    /**
     * A line of an export, or the line that should follow where the file ends too early.
     *
     * @param number the line, from 1
     * @param leaf the index of the leaf that the line belongs to, if it belongs to one
     */
    record AtLine(long number, OptionalLong leaf) implements Place {}

    /** A stored leaf, by its index. */
    record AtLeaf(long index) implements Place {}

    /** The stored content of the leaf with this index. */
    record AtContent(long index) implements Place {}

    /** A stored head, by the number of leaves that it is of. */
    record AtHead(long size) implements Place {}

    /** A stored checkpoint, counted from 1 in their order. */
    record AtCheckpoint(long number) implements Place {}

    /** The place as the beginning of a sentence. */
    default String words() {
        return switch (this) {
            case AtLine line ->
                "Line " + line.number()
                        + (line.leaf().isPresent() ? " (leaf " + line.leaf().getAsLong() + ")" : "");
            case AtLeaf leaf -> "Leaf " + leaf.index();
            case AtContent content -> "The content of leaf " + content.index();
            case AtHead head -> "The head of " + head.size() + " leaves";
            case AtCheckpoint checkpoint -> "Checkpoint number " + checkpoint.number();
        };
    }
}
