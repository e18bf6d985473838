package org.parley.signatory;

import java.util.UUID;

/** Something was heard of signatories of a letter, or who they are was corrected, or one was removed. Told in the same transaction. */
public record SignatoriesChanged(UUID letter) {}
