package org.parley.partner.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.base.ui.Message;
import org.parley.base.ui.Room;
import org.parley.partner.Logos;
import org.parley.partner.OtherName;
import org.parley.partner.PartnerFilter;
import org.parley.partner.PartnerLine;
import org.parley.partner.Partners;

/** The partners that match, one a row. */
class PartnerGrid extends Grid<PartnerLine> {

    private static final long serialVersionUID = 1L;

    private static final String NAME = """
            <div class="with-logo"><span class="logo small" aria-hidden="true">${item.logo
                ? html`<img src="${item.logo}" alt="" loading="lazy">` : item.initials}</span>
            <div class="name-cell"><a href="${item.path}" router-link dir="auto">${item.name}</a>
            <span class="quiet" dir="auto">${item.detail}</span></div></div>
            """;

    private final transient Partners partners;

    PartnerGrid(Partners partners, Logos logos) {
        this.partners = partners;
        LogoFiles files = LogoFiles.of(logos, this);
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        addColumn(LitRenderer.<PartnerLine>of(NAME)
                        .withProperty("path", line -> PartnerLinks.to(line.id()))
                        .withProperty("logo", line -> files.address(line.logo(), false))
                        .withProperty("initials", Initials::of)
                        .withProperty("name", PartnerLine::name)
                        .withProperty("detail", PartnerGrid::otherNames))
                .setHeader(t("partner.name"))
                .setSortProperty("name")
                .setFlexGrow(3)
                .setWidth("12rem");
        addColumn(PartnerLine::acronym)
                .setHeader(t("partner.acronym"))
                .setSortProperty("acronym")
                .setWidth("6rem");
        List<Column<PartnerLine>> roomy = List.of(
                addColumn(line -> CountryBox.name(line.country()))
                        .setHeader(t("partner.country"))
                        .setSortProperty("country")
                        .setWidth("9rem"),
                addColumn(line -> line.people() == 0 ? "" : t("partner.people-count", line.people()))
                        .setHeader(t("partner.people"))
                        .setWidth("8rem"));
        Room.onlyWide(this, roomy);
        addItemClickListener(click -> PartnerLinks.open(click.getItem().id()));
    }

    void show(PartnerFilter filter, Message nothing) {
        setEmptyStateComponent(nothing);
        setItemsPageable(page -> partners.list(filter, page), page -> partners.count(filter));
    }

    static String otherNames(PartnerLine line) {
        return line.otherNames().stream().map(OtherName::name).collect(Collectors.joining(" · "));
    }
}
