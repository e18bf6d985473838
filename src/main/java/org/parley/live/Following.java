package org.parley.live;

/** That somebody follows changes. */
public interface Following {

    /** Follows no longer; ending it again changes nothing. */
    void end();
}
