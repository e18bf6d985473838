/** Who works here, how they sign in, and what their role lets them do. */
@ApplicationModule(allowedDependencies = {"base", "base::ui", "audit"})
@NullMarked
package org.parley.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
