/** Who took part in a contact apart from lawmakers and their offices, and what each did there. */
@NullMarked
package org.parley.contact.participant;

import org.jspecify.annotations.NullMarked;
