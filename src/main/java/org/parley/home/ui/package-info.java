/** The pinned campaigns on the Today page, and the list of what is new on one of them. */
@NullMarked
package org.parley.home.ui;

import org.jspecify.annotations.NullMarked;
