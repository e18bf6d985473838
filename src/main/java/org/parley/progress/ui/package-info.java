/** The page that says how a campaign or a letter stands, the links that lead there, and what other features may add to it. */
@NamedInterface("ui")
@NullMarked
package org.parley.progress.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
