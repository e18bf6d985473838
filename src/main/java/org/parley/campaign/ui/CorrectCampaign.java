package org.parley.campaign.ui;

import static org.parley.base.ui.Words.t;

import java.util.List;
import org.parley.account.Accounts;
import org.parley.base.ChangedMeanwhile;
import org.parley.base.ui.ConflictDialog;
import org.parley.base.ui.ConflictDialog.Difference;
import org.parley.base.ui.EntryDialog;
import org.parley.base.ui.Merge;
import org.parley.base.ui.Notices;
import org.parley.campaign.CampaignDetails;
import org.parley.campaign.CampaignLine;
import org.parley.campaign.Campaigns;

/** Corrects a campaign; if somebody else was quicker, the person sees both and decides. */
class CorrectCampaign {

    private final Campaigns campaigns;
    private final CampaignLine seen;
    private final Runnable afterwards;
    private final CampaignForm form;
    private final EntryDialog dialog;

    CorrectCampaign(Campaigns campaigns, Accounts accounts, CampaignLine seen, Runnable afterwards) {
        this.campaigns = campaigns;
        this.seen = seen;
        this.afterwards = afterwards;
        form = new CampaignForm(accounts, seen.details());
        dialog = new EntryDialog(
                t("campaign.correct"),
                form,
                () -> form.details().map(typed -> save(seen.seen(), typed)).orElse(false));
        form.watch(dialog);
    }

    void open() {
        dialog.open();
    }

    private boolean save(long version, CampaignDetails typed) {
        try {
            campaigns.correct(seen.id(), version, typed);
        } catch (ChangedMeanwhile changed) {
            decide(campaigns.details(seen.id()), typed);
            return false;
        }
        Notices.done("campaign.corrected", typed.name());
        afterwards.run();
        return true;
    }

    private void decide(CampaignLine now, CampaignDetails typed) {
        Merge<CampaignDetails> merge = new Merge<>(seen.details(), now.details(), typed);
        List<Difference> differences = merge.differences(CampaignForm.labels(), form::text);
        new ConflictDialog(differences, theirs -> {
                    if (save(now.seen(), merge.taking(theirs))) {
                        dialog.close();
                    }
                })
                .open();
    }
}
