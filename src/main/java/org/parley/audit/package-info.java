/** Who changed what, when, from what and to what: kept by the database, told on the pages of the records. */
@ApplicationModule(allowedDependencies = {"base", "base::ui"})
@NullMarked
package org.parley.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
