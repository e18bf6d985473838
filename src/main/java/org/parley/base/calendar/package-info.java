/** Calendars as other programs read them (RFC 5545), for every feature that hands days and moments out. */
@NamedInterface("calendar")
@NullMarked
package org.parley.base.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
