/** Whip counts on pages, and the lists behind them. */
@NamedInterface("ui")
@NullMarked
package org.parley.whip.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
