package org.parley.base;

/**
 * Parley cannot start as things are. The message is a sentence for the terminal: what is wrong and what to do now. It is shown
 * without a stack trace.
 */
public class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotStart(String sentence) {
        super(sentence);
    }

    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
