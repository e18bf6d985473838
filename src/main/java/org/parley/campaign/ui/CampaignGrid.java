package org.parley.campaign.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import java.util.List;
import org.parley.base.ui.Dates;
import org.parley.base.ui.Message;
import org.parley.base.ui.NameCell;
import org.parley.base.ui.Room;
import org.parley.campaign.CampaignFilter;
import org.parley.campaign.CampaignLine;
import org.parley.campaign.Campaigns;

/** The campaigns that match, one a row. */
class CampaignGrid extends Grid<CampaignLine> {

    private static final long serialVersionUID = 1L;

    private final transient Campaigns campaigns;

    CampaignGrid(Campaigns campaigns) {
        this.campaigns = campaigns;
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        addColumn(NameCell.linked(line -> CampaignLinks.to(line.id()), CampaignLine::name, CampaignLine::ownerName))
                .setHeader(t("campaign.name"))
                .setSortProperty("name")
                .setFlexGrow(3)
                .setWidth("14rem");
        Column<CampaignLine> starts = addColumn(line -> Dates.day(line.startedOn()))
                .setHeader(t("campaign.started-on"))
                .setSortProperty("startedOn")
                .setWidth("8rem");
        addColumn(line -> Dates.day(line.endsOn()))
                .setHeader(t("campaign.ends-on"))
                .setSortProperty("endsOn")
                .setWidth("8rem");
        Room.onlyWide(this, List.of(starts));
        addItemClickListener(click -> CampaignLinks.open(click.getItem().id()));
    }

    void show(CampaignFilter filter, Message nothing) {
        setEmptyStateComponent(nothing);
        setItemsPageable(page -> campaigns.list(filter, page), page -> campaigns.count(filter));
    }
}
