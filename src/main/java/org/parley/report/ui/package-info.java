/** The list of reports, the form that makes one, and the page of each for paper. */
@NullMarked
package org.parley.report.ui;

import org.jspecify.annotations.NullMarked;
