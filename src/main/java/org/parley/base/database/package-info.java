/** The PostgreSQL that Parley brings along, for whoever has none: a real home for data, safe after a kill. */
@NamedInterface("database")
@NullMarked
package org.parley.base.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
