/** The rule of a letter, as a tab of its page. */
@NullMarked
package org.parley.rule.ui;

import org.jspecify.annotations.NullMarked;
