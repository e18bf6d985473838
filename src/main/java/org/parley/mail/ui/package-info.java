/** The screen on which mails are read, and confirmed beside their text. */
@NullMarked
package org.parley.mail.ui;

import org.jspecify.annotations.NullMarked;
