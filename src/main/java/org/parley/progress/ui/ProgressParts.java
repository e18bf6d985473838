package org.parley.progress.ui;

import java.util.List;
import org.springframework.stereotype.Component;

/** What features contribute to the page: its sections and what can be done there. */
@Component
class ProgressParts {

    final List<ProgressSection> sections;
    final List<ProgressAction> actions;

    ProgressParts(List<ProgressSection> sections, List<ProgressAction> actions) {
        this.sections = List.copyOf(sections);
        this.actions = List.copyOf(actions);
    }
}
