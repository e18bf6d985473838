package org.parley.report.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.base.ui.Dates;
import org.parley.base.ui.Message;
import org.parley.base.ui.Room;
import org.parley.base.ui.Words;
import org.parley.report.ReportLine;
import org.parley.report.Reports;

/** Reports page by page from the database. Each opens as its page for paper; officers take it as a file. */
class ReportGrid extends Grid<ReportLine> {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;

    ReportGrid(Actor actor, SerializableConsumer<ReportLine> removed) {
        super(50);
        this.actor = actor;
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        addComponentColumn(ReportGrid::title)
                .setHeader(t("report.title"))
                .setFlexGrow(3)
                .setWidth("12rem");
        Column<ReportLine> period = addColumn(line -> Dates.day(line.from()) + " – " + Dates.day(line.until()))
                .setHeader(t("report.period"))
                .setFlexGrow(1)
                .setWidth("13rem");
        Column<ReportLine> how = addColumn(
                        line -> language(line) + " · " + t(line.names() ? "report.with-names" : "report.without-names"))
                .setHeader(t("report.language"))
                .setFlexGrow(1)
                .setWidth("11rem");
        Column<ReportLine> made = addColumn(
                        line -> t("report.made-by", Dates.moment(line.madeAt(), actor.zone()), line.maker()))
                .setHeader(t("report.made"))
                .setFlexGrow(2)
                .setWidth("13rem");
        addComponentColumn(line -> files(line, removed))
                .setHeader(t("report.files"))
                .setFlexGrow(0)
                .setWidth("10rem");
        Room.onlyWide(this, List.of(period, how, made));
    }

    void show(Reports reports, @Nullable UUID campaign, Message nothing) {
        setEmptyStateComponent(nothing);
        setItemsPageable(page -> reports.list(campaign, page), page -> reports.count(campaign));
    }

    private static Component title(ReportLine line) {
        Anchor title = door(ReportLinks.page(line.id()), line.title());
        title.getElement().setAttribute("dir", "auto");
        Span about = new Span(line.letterTitle().isEmpty() ? line.campaignName() : line.letterTitle());
        about.addClassName("quiet");
        about.getElement().setAttribute("dir", "auto");
        Div cell = new Div(title, about);
        cell.addClassName("name-cell");
        return cell;
    }

    private Component files(ReportLine line, SerializableConsumer<ReportLine> removed) {
        Div files = new Div();
        files.addClassName("report-files");
        if (actor.is(Roles.OFFICER)) {
            files.add(
                    file(ReportLinks.word(line.id()), "report.word", line),
                    file(ReportLinks.numbers(line.id()), "report.csv", line));
        }
        if (line.mayRemove()) {
            Button remove = new Button(VaadinIcon.TRASH.create(), click -> removed.accept(line));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
            remove.setAriaLabel(t("report.delete-of", line.title()));
            remove.setTooltipText(t("report.delete"));
            files.add(remove);
        }
        return files;
    }

    private static Anchor file(String path, String key, ReportLine line) {
        Anchor file = door(path, t(key));
        file.getElement().setAttribute("aria-label", t(key + "-of", line.title()));
        return file;
    }

    /** A link to what is none of Vaadin's pages. */
    private static Anchor door(String path, String text) {
        Anchor door = new Anchor(path, text);
        door.getElement().setAttribute("router-ignore", true);
        return door;
    }

    private static String language(ReportLine line) {
        Locale language = Words.language();
        String name = Locale.forLanguageTag(line.language()).getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }
}
