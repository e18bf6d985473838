@NullMarked
package org.parley.commitment.ui;

import org.jspecify.annotations.NullMarked;
