package uk.comity.norms;

/**
 * Where something stands in a pack, so that a person can put the cursor on it.
 *
 * @param file name in the pack's folder, such as {@code norms/enquiries.yaml}
 * @param line counted from 1; 0 speaks of the file as a whole
 * @param column counted from 1; 0 speaks of the file as a whole
 */
public record Place(String file, int line, int column) implements Comparable<Place> {

    /** The file as a whole. */
    public static Place file(String file) {
        return new Place(file, 0, 0);
    }

    @Override
    public int compareTo(Place other) {
        var byFile = file.compareTo(other.file);
        var byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
