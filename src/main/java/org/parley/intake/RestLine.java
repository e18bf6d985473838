package org.parley.intake;

import java.util.UUID;

/**
 * Something that a run wrote and that stays although the run was taken back.
 *
 * @param field the word of the schema; empty when it is the person as a whole
 * @param ours what it is now
 * @param theirs what the run had made of it
 * @param reason why it stays, as a key of the translations
 */
public record RestLine(UUID lawmaker, String name, String field, String ours, String theirs, String reason) {}
