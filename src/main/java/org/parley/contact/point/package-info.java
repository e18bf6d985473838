/** What was discussed in a contact, point by point, and what came of each. */
@NullMarked
package org.parley.contact.point;

import org.jspecify.annotations.NullMarked;
