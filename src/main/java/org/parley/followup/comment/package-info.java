/** What colleagues say about a follow-up while it is open, and after. */
@NullMarked
package org.parley.followup.comment;

import org.jspecify.annotations.NullMarked;
