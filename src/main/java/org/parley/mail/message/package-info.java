/** What stands in a mail: who wrote it, when, to whom, what it says and what came with it. Knows no lawmaker and no screen. */
@NullMarked
package org.parley.mail.message;

import org.jspecify.annotations.NullMarked;
