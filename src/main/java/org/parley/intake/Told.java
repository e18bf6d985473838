package org.parley.intake;

import java.util.List;

/** A sentence as it is kept: its key in the translations and what stands in its gaps. */
public record Told(String key, List<Object> values) {}
