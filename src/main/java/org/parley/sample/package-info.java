/** The fictional campaign that {@code bin/start --sample} loads. Plain SQL; it uses no feature but to hear of its owner, and nobody uses it. */
@ApplicationModule(allowedDependencies = {"base", "account"})
@NullMarked
package org.parley.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
