/** The board of a letter. */
@NullMarked
package org.parley.board.ui;

import org.jspecify.annotations.NullMarked;
