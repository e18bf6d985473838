@NullMarked
package org.parley.webform.ui;

import org.jspecify.annotations.NullMarked;
