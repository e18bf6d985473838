/** The page of recent changes. */
@NullMarked
package org.parley.change.ui;

import org.jspecify.annotations.NullMarked;
