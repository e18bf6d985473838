/** What stands above a letter on paper: who writes, and where they are found. */
@ApplicationModule(allowedDependencies = {"base", "base::ui"})
@NullMarked
package org.parley.letterhead;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
