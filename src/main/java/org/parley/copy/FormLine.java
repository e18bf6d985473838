package org.parley.copy;

import java.util.UUID;

/**
 * A form of address as the list shows it.
 *
 * @param seen the version to carry back with a correction
 * @param place the parliament and chamber for which it is; empty for all
 * @param shipped whether it came with Parley, so that it can be corrected and not removed
 * @param corrected whether somebody wrote or changed it
 */
public record FormLine(UUID id, long seen, FormDetails details, String place, boolean shipped, boolean corrected) {}
