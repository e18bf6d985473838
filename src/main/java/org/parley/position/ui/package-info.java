/** Positions on a lawmaker's page, and the marks and fields with which other features show them. */
@NamedInterface("ui")
@NullMarked
package org.parley.position.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
