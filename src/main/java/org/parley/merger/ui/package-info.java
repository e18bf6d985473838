/** The screens on which two partners are compared and made one. */
@NullMarked
package org.parley.merger.ui;

import org.jspecify.annotations.NullMarked;
