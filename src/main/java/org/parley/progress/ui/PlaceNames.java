package org.parley.progress.ui;

import static org.parley.base.ui.Words.t;

import org.parley.progress.Division;
import org.parley.progress.Place;

/** What places are called, those among them that have no name. */
final class PlaceNames {

    private PlaceNames() {}

    static String of(Place place, String name) {
        if (!name.isEmpty()) {
            return name;
        }
        return switch (place) {
            case Place.Everywhere everywhere -> t("progress.all");
            case Place.Elsewhere elsewhere -> t("progress.elsewhere");
            case Place.In in -> t("progress.all-of-it");
            case Place.Sitting sitting -> t(Division.CHAMBERS.none());
            case Place.Of of -> t(Division.PARTIES.none());
            case Place.InGroup group -> t(Division.GROUPS.none());
            case Place.On on -> t(Division.COMMITTEES.none());
        };
    }
}
