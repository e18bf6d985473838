/** Goals on the pages of campaigns, the page of one with what it counts, and the dialogs that state and correct them. */
@NullMarked
package org.parley.goal.ui;

import org.jspecify.annotations.NullMarked;
