/** One's own calendar, on the page of one's own account. */
@NullMarked
package org.parley.feed.ui;

import org.jspecify.annotations.NullMarked;
