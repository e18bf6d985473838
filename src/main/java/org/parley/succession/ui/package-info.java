/** The screens on which mandates that ended are reviewed, and what they add to Today and to a lawmaker's page. */
@NullMarked
package org.parley.succession.ui;

import org.jspecify.annotations.NullMarked;
