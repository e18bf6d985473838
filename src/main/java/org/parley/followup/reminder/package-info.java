/** Follow-ups that remind those who were invited to sign a letter, and close by themselves when they have answered. */
@NullMarked
package org.parley.followup.reminder;

import org.jspecify.annotations.NullMarked;
