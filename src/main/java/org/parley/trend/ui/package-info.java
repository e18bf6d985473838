@NullMarked
package org.parley.trend.ui;

import org.jspecify.annotations.NullMarked;
