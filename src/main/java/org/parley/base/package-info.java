/** What every feature stands on: identity, refusals, who acts, and the words for all of it. Uses nothing of Parley. */
@ApplicationModule(
        displayName = "Base",
        allowedDependencies = {})
@NullMarked
package org.parley.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
