/** The address under which calendars read, and what goes over the wire there. */
@NullMarked
package org.parley.feed.http;

import org.jspecify.annotations.NullMarked;
