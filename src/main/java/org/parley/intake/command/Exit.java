package org.parley.intake.command;

/** How the command ended, as whoever called it reads it from the exit code. */
public enum Exit {
    /** The list was entered, or would be. */
    DONE(0),
    /** Something else than the list is in the way. */
    FAILED(1),
    /** The list or the words of the command were refused; nothing was entered. */
    REFUSED(2);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
