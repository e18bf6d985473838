package org.parley.paper.docx;

/** A size of paper, in twentieths of a point. */
public enum PageSize {
    A4(11906, 16838),
    LETTER(12240, 15840);

    private final int width;
    private final int height;

    PageSize(int width, int height) {
        this.width = width;
        this.height = height;
    }

    String width() {
        return Integer.toString(width);
    }

    /** How wide the text is between the edges, in twentieths of a point. */
    public int inner() {
        return width - 2 * Body.SIDE;
    }

    String height() {
        return Integer.toString(height);
    }
}
