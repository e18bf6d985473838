package org.parley.duplicate;

/**
 * Something that stayed when a merge was taken back.
 *
 * @param field the column of the schema, or a table for a row that could not come back
 * @param ours what it is now
 * @param theirs what the merge had made of it
 * @param reason why it stays, as a key of the translations
 */
public record StayingLine(String field, String ours, String theirs, String reason) {}
