/** What the columns of a list mean, and how their cells become names, days and addresses. Knows nothing of the database. */
@NamedInterface("column")
@NullMarked
package org.parley.intake.column;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
