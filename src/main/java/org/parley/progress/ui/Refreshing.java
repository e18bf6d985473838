package org.parley.progress.ui;

/** A part of the page that can show newer numbers without being made anew: nothing jumps, focus and what is open stay. */
public interface Refreshing {

    /** Reads the numbers again and shows those that differ. */
    void refresh();
}
