package org.parley.version;

import java.util.List;
import org.parley.letter.SealedVersion;

/**
 * What became of a check.
 *
 * @param checksum SHA-256 of what was looked at
 * @param sealed the versions that were sealed with it; it is exactly what was sent then
 * @param saying where there are none, sealed versions whose text is this one: title, asks and signatories cannot be told from it
 */
public record Verdict(String checksum, List<SealedVersion> sealed, List<SealedVersion> saying) {}
