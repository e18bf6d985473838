package org.parley.letter.ui;

import java.util.List;

/** What a text can have filled in for each recipient, offered where one writes. Features contribute beans. */
public interface FillIns {

    /** All of them, in the order in which they are offered. */
    List<FillIn> all();

    /**
     * One of them.
     *
     * @param label what it stands for, in the person's language
     * @param written what stands for it in a text
     */
    record FillIn(String label, String written) {}
}
