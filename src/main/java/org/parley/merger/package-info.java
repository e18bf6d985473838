/** Two partners that are one organisation: proposed, looked at side by side, made one, and taken back. */
@ApplicationModule(allowedDependencies = {"base", "base::ui", "partner", "partner::ui", "signatory", "signatory::ui"})
@NullMarked
package org.parley.merger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
