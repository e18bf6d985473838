/** A list of names as somebody pasted it: organisations and people, each once, and what only a person can decide. */
@ApplicationModule(allowedDependencies = {"base"})
@NullMarked
package org.parley.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
