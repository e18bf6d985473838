/** The screens for signatories of letters. */
@NullMarked
package org.parley.signatory.ui;

import org.jspecify.annotations.NullMarked;
