/** What a person decides about a list before it is entered. Knows nothing of the database. */
@NullMarked
package org.parley.intake.decision;

import org.jspecify.annotations.NullMarked;
