/** The screens for the versions of a letter. */
@NullMarked
package org.parley.version.ui;

import org.jspecify.annotations.NullMarked;
