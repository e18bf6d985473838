/** What is stuck, on the pages that say how things stand, and the list behind its numbers. */
@NullMarked
package org.parley.stuck.ui;

import org.jspecify.annotations.NullMarked;
