package org.parley.recipient.ui;

import java.util.List;
import java.util.UUID;

/** What a feature would look at once more before a letter goes out. Features contribute beans; their order is that of the list. */
public interface SendingCheck {

    /** What is not as it should be with the letter; empty where all is well. Asked only while the letter is not sealed. */
    List<Finding> of(UUID letter);

    /**
     * One thing that is not as it should be.
     *
     * @param stops whether the letter cannot go out like this; otherwise people decide
     * @param sentence what is wrong and how often, in the person's language
     * @param path where it is seen and mended, relative to the application
     */
    record Finding(boolean stops, String sentence, String path) {}
}
