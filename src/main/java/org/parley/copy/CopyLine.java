package org.parley.copy;

import java.util.UUID;

/**
 * A copy as the list shows it.
 *
 * @param name whose it is
 * @param neutral whether the salutation is the one for anybody
 * @param overridden whether somebody wrote the salutation for this recipient
 */
public record CopyLine(
        UUID recipient, String name, String salutation, boolean neutral, boolean overridden, boolean sent) {}
