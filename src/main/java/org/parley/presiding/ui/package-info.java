/** What lawmakers' and parliaments' pages say of who presides. */
@NullMarked
package org.parley.presiding.ui;

import org.jspecify.annotations.NullMarked;
