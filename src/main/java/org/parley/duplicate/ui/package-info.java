/** The screens of people who are entered twice. */
@NullMarked
package org.parley.duplicate.ui;

import org.jspecify.annotations.NullMarked;
