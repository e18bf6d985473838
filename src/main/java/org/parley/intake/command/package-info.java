/** Taking a list in from the command line: what was asked, the same steps as on the screen, and a report of all of it. */
@NamedInterface("command")
@NullMarked
package org.parley.intake.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
