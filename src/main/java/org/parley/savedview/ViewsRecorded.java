package org.parley.savedview;

import java.util.Set;
import org.parley.audit.Recorded;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the history is told of views: what became of one while it was not shared is told to whoever saved it alone. */
@Configuration(proxyBeanMethods = false)
class ViewsRecorded {

    private static final String NAMES = "select id, name from saved_view where shared or owner_id = :me";

    private static final String SEES =
            "not h.hidden or exists (select from saved_view v where v.id = h.subject_id and v.owner_id = :me)";

    @Bean
    Recorded recordedViews() {
        return new Recorded("saved_view", NAMES, "views/%s", Set.of(), SEES);
    }
}
