package org.parley.intake.ui;

/** A list that can be narrowed by words. */
interface Searched {

    /** Shows only what has all the words; everything for none. */
    void find(String words);
}
