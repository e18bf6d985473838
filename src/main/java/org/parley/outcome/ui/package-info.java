@NullMarked
package org.parley.outcome.ui;

import org.jspecify.annotations.NullMarked;
