package org.parley.intake.command;

/** Something else than the list was in the way. The message is the sentence for the terminal: what, and whether anything was entered. */
public final class ImportFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ImportFailed(String sentence) {
        super(sentence);
    }
}
