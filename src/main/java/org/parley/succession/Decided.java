package org.parley.succession;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.followup.WayBack;

/** What was decided at once, and how it is taken back: exactly, and only as long as nobody changed any of it again. */
public record Decided(UUID mandate, Choice choice, List<Step> steps) {

    /**
     * What was done about one thing.
     *
     * @param left the version that it left behind
     * @param outlived the end of another mandate that a commitment had outlived before; null for none
     * @param copy what the successor has of it; null for nothing
     * @param way the way back of a follow-up; null for others, and where nothing was changed
     */
    record Step(
            UUID review,
            Thing thing,
            UUID id,
            long left,
            @Nullable LocalDate outlived,
            @Nullable UUID copy,
            @Nullable WayBack way) {}
}
