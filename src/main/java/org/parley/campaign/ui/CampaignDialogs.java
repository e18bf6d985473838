package org.parley.campaign.ui;

import static org.parley.base.ui.Words.t;

import java.time.Clock;
import java.time.LocalDate;
import org.parley.account.Accounts;
import org.parley.base.Actor;
import org.parley.base.Seen;
import org.parley.base.ui.Correction;
import org.parley.base.ui.EntryDialog;
import org.parley.base.ui.Notices;
import org.parley.campaign.CampaignDetails;
import org.parley.campaign.CampaignLine;
import org.parley.campaign.Campaigns;
import org.springframework.stereotype.Component;

/** The dialogs in which a campaign is started and corrected. */
@Component
class CampaignDialogs {

    private final Campaigns campaigns;
    private final Accounts accounts;
    private final Actor actor;
    private final Clock clock;

    CampaignDialogs(Campaigns campaigns, Accounts accounts, Actor actor, Clock clock) {
        this.campaigns = campaigns;
        this.accounts = accounts;
        this.actor = actor;
        this.clock = clock;
    }

    /** Starts a campaign and goes to its page. */
    void start() {
        LocalDate today = LocalDate.now(clock.withZone(actor.zone()));
        CampaignForm form = new CampaignForm(accounts, new CampaignDetails("", "", today, null, actor.id()));
        EntryDialog dialog = new EntryDialog(
                t("campaign.start"),
                form,
                () -> form.typed()
                        .map(details -> {
                            CampaignLinks.open(campaigns.start(details));
                            Notices.done("campaign.started", details.name());
                            return true;
                        })
                        .orElse(false));
        dialog.watch(form.fields());
        dialog.open();
    }

    /** Corrects a campaign as it was seen; {@code afterwards} shows it anew. */
    void correct(CampaignLine seen, Runnable afterwards) {
        new Correction<>(
                        t("campaign.correct"),
                        new CampaignForm(accounts, seen.details()),
                        seen(seen),
                        () -> seen(campaigns.details(seen.id())),
                        (from, details) -> campaigns.correct(from.id(), from.version(), details),
                        details -> {
                            Notices.done("campaign.corrected", details.name());
                            afterwards.run();
                        })
                .open();
    }

    private static Seen<CampaignDetails> seen(CampaignLine line) {
        return new Seen<>(line.id(), line.seen(), line.details());
    }
}
