package org.parley.lawmaker;

import java.util.UUID;

/**
 * A lawmaker's seat on a committee.
 *
 * @param roleKey the key of the translations for chair, vice-chair, member or substitute
 */
public record CommitteeSeatLine(UUID committee, String name, String chamber, String roleKey) {}
