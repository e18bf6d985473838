package org.parley.feed;

/** A private address to give to a calendar, seen this one time. */
public record NewAddress(String url) {

    /** Keeps the address out of logs. */
    @Override
    public String toString() {
        return "a private address";
    }
}
