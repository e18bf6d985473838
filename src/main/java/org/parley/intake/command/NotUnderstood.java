package org.parley.intake.command;

/** The words of the command make no sense, so that its usage is shown beside the sentence. */
public final class NotUnderstood extends NotTaken {

    private static final long serialVersionUID = 1L;

    NotUnderstood(String sentence) {
        super(sentence);
    }
}
