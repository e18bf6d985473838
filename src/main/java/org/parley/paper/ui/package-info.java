/** The dialog in which somebody takes letters out on paper, and the buttons that open it. */
@NullMarked
package org.parley.paper.ui;

import org.jspecify.annotations.NullMarked;
