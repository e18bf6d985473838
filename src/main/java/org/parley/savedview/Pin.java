package org.parley.savedview;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person has in the drawer: a view, or else a campaign.
 *
 * @param name what the view or the campaign is called
 * @param view the list as the view shows it; null for a campaign
 */
public record Pin(
        UUID id, UUID thing, String name, @Nullable ListAddress view) {}
