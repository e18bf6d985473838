/** Planned contacts as files that calendars read (RFC 5545). */
@NullMarked
package org.parley.contact.ics;

import org.jspecify.annotations.NullMarked;
