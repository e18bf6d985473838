/** A kept report as a page for paper, as a document for a word processor, and as numbers for a spreadsheet. */
@NullMarked
package org.parley.report.file;

import org.jspecify.annotations.NullMarked;
