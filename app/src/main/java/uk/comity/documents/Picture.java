package uk.comity.documents;

import java.util.Arrays;

/** A page as a picture, in PNG. */
public final class Picture {

    private final int page;
    private final int width;
    private final int height;
    private final byte[] png;

    /** A picture that was drawn. */
    public Picture(int page, int width, int height, byte... png) {
        this.page = page;
        this.width = width;
        this.height = height;
        this.png = png.clone();
    }

    /** The page's number, from 1. */
    public int page() {
        return page;
    }

    /** In points of the picture. */
    public int width() {
        return width;
    }

    /** In points of the picture. */
    public int height() {
        return height;
    }

    /** The picture's bytes. */
    public byte[] png() {
        return Arrays.copyOf(png, png.length);
    }
}
