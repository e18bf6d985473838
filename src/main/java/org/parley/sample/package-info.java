/** The fictional campaign that {@code bin/start --sample} loads. Plain SQL; it uses no feature and nobody uses it. */
@ApplicationModule(allowedDependencies = {"base"})
@NullMarked
package org.parley.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
