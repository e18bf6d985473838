/** The component that draws pictures of numbers. */
@NamedInterface("ui")
@NullMarked
package org.parley.chart.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
