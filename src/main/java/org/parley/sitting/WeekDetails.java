package org.parley.sitting;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Set;
import org.parley.base.Refusal;

/**
 * How a parliament counts its days.
 *
 * @param zone the IANA name of its time zone; empty when nobody told us
 * @param weekend its days off in every week; none when nobody told us
 */
public record WeekDetails(String zone, Set<DayOfWeek> weekend) {

    private static final int LONGEST_WEEKEND = 4;

    public WeekDetails {
        weekend = Set.copyOf(weekend);
        if (!zone.isEmpty() && !ZoneId.getAvailableZoneIds().contains(zone)) {
            throw new Refusal("sitting.refusal.zone", "a time zone that does not exist");
        }
        if (weekend.size() > LONGEST_WEEKEND) {
            throw new Refusal("sitting.refusal.weekend", "a weekend of %d days".formatted(weekend.size()));
        }
    }
}
