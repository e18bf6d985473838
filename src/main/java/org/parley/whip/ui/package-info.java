@NullMarked
package org.parley.whip.ui;

import org.jspecify.annotations.NullMarked;
