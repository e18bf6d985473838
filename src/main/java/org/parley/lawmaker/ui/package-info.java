/** The screens for lawmakers, the links that lead to them, and what other features may add to a person's page. */
@NamedInterface("ui")
@NullMarked
package org.parley.lawmaker.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
