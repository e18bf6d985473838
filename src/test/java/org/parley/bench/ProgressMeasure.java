package org.parley.bench;

import java.util.Map;
import java.util.function.Consumer;
import org.parley.progress.Scope;
import org.springframework.context.ApplicationContext;

/** Something on the page that says how a campaign stands, and what the server does for it. Each picture names its own in a line. */
interface ProgressMeasure {

    /** By name, in the order in which they are printed: what is done for a campaign. */
    Map<String, Consumer<Scope>> of(ApplicationContext parley);
}
