package org.parley.campaign.ui;

import static org.parley.base.ui.Words.t;

import java.util.List;
import org.parley.campaign.CampaignFilter;
import org.parley.campaign.CampaignLine;
import org.parley.campaign.Campaigns;
import org.parley.export.Export;
import org.parley.export.ExportColumn;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Offers campaigns for export. */
@Component
class CampaignExport {

    private final Campaigns campaigns;

    CampaignExport(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    Export<?> of(CampaignFilter filter, Sort sort, List<String> inWords) {
        List<ExportColumn<CampaignLine>> columns = List.of(
                ExportColumn.of("id", t("export.id"), line -> line.id().toString()),
                ExportColumn.of("name", t("campaign.name"), CampaignLine::name),
                ExportColumn.of("goal", t("campaign.goal"), CampaignLine::goal),
                ExportColumn.of("owner", t("campaign.owner"), CampaignLine::ownerName),
                ExportColumn.day("from", t("campaign.started-on"), CampaignLine::startedOn),
                ExportColumn.day("until", t("campaign.ends-on"), CampaignLine::endsOn));
        return new Export<>(
                "campaigns", inWords, columns, (chosen, reader) -> campaigns.each(filter, sort, reader), null);
    }
}
