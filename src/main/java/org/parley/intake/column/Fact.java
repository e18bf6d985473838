package org.parley.intake.column;

/**
 * Something that a make of list says without a column of its own.
 *
 * @param column the one whose cell tells whether it holds for a line, in the form of {@link Headers#plain}; empty for all lines
 * @param holds what that cell must contain
 */
record Fact(String column, String holds, Meaning meaning, String value) {}
