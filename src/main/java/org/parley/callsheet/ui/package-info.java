@NullMarked
package org.parley.callsheet.ui;

import org.jspecify.annotations.NullMarked;
