/** The menu of views beside every list, what is pinned to the drawer, and the page on which views are looked after. */
@NullMarked
package org.parley.savedview.ui;

import org.jspecify.annotations.NullMarked;
