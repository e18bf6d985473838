package org.parley.base;

import java.util.List;

/** A feature's part of the global search. Features contribute beans; their order is the order on the screen. */
public interface SearchSource {

    /** The best hits for what was typed, at most {@code limit}, only what the acting person may see. */
    List<SearchHit> find(String typed, int limit);
}
