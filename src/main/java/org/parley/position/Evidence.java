package org.parley.position;

import java.time.LocalDate;

/**
 * A contact or a response as evidence, for who may see it.
 *
 * @param kind key of the translations for what it was
 * @param title one line, as text; may be empty
 * @param path where it stands, relative to the application
 */
public record Evidence(EvidenceId id, LocalDate day, String kind, String title, String path) {}
