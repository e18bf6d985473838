/** The screens for signatories of letters, the links that lead to them, and what other features may add. */
@NamedInterface("ui")
@NullMarked
package org.parley.signatory.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
