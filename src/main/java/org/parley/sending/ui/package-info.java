@NullMarked
package org.parley.sending.ui;

import org.jspecify.annotations.NullMarked;
