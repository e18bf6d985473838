package org.parley.trend;

/**
 * Where a parliament sits.
 *
 * @param country ISO 3166 alpha-2
 * @param longitude degrees east; not a number where it is not known
 * @param latitude degrees north; not a number where it is not known
 */
public record ParliamentPlace(String country, double longitude, double latitude) {

    /** Whether it can be shown on a map. */
    public boolean isKnown() {
        return !Double.isNaN(longitude);
    }
}
