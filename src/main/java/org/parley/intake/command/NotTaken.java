package org.parley.intake.command;

/** The list is not taken in as it was asked for. The message is the sentence for the terminal. */
public class NotTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotTaken(String sentence) {
        super(sentence);
    }
}
