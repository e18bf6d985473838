/** The board of a letter, and the links that lead there. */
@NamedInterface("ui")
@NullMarked
package org.parley.board.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
