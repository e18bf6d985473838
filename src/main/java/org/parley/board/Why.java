package org.parley.board;

/** Why somebody was passed over when something was done with many. */
public enum Why {
    ALREADY("board.why.already"),
    NOT_SENT("board.why.not-sent"),
    CAME_BACK("board.why.came-back"),
    LEFT_OUT("board.why.left-out"),
    CHANGED("board.why.changed");

    private final String key;

    Why(String key) {
        this.key = key;
    }

    /** The key of the translations; it takes how many. */
    public String key() {
        return key;
    }
}
