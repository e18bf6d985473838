package org.parley.version;

import java.util.UUID;

/**
 * Which version an addressee gets.
 *
 * @param waiting how many receive the letter on its behalf to whom it was not sent yet
 */
public record Fit(UUID addressee, UUID version, Why why, long waiting) {}
