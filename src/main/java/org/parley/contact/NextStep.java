package org.parley.contact;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What we promised ourselves while something was logged; it is stored together with that.
 *
 * @param id its identity from the moment the form was opened
 * @param assignee the account that will do it
 */
public record NextStep(UUID id, String what, LocalDate dueOn, UUID assignee) {}
