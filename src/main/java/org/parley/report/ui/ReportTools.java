package org.parley.report.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.parley.base.Actor;
import org.parley.campaign.Campaigns;
import org.parley.letter.Letters;
import org.parley.report.Reports;
import org.springframework.stereotype.Component;

/** What the screens for reports need. */
@Component
record ReportTools(Reports reports, Campaigns campaigns, Letters letters, Actor actor, Clock clock) {

    /** The acting person's day. */
    LocalDate today() {
        return LocalDate.now(clock.withZone(actor.zone()));
    }
}
