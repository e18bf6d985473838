/** The screens on which a letter is pasted and what was understood is confirmed. */
@NullMarked
package org.parley.paste.ui;

import org.jspecify.annotations.NullMarked;
