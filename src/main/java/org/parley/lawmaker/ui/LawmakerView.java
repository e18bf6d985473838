package org.parley.lawmaker.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.audit.ui.Histories;
import org.parley.base.Roles;
import org.parley.base.Seen;
import org.parley.base.ui.Correction;
import org.parley.base.ui.Notices;
import org.parley.base.ui.UrlQuery;
import org.parley.export.ui.Exporting;
import org.parley.lawmaker.LawmakerDetails;
import org.parley.lawmaker.LawmakerLine;
import org.parley.parliament.ChannelOwner;
import org.parley.parliament.ui.ChannelsCard;
import org.parley.timeline.HappeningKind;
import org.parley.timeline.Whose;
import org.parley.timeline.ui.TimelineCard;
import org.parley.timeline.ui.TimelineCards;

/** Everything about one lawmaker. */
@Route(value = LawmakerLinks.ONE, layout = LawmakersLayout.class)
@RolesAllowed(Roles.VIEWER)
class LawmakerView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Directory directory;
    private final transient List<LawmakerSection> sections;
    private final transient TimelineCards timelines;
    private final transient LawmakerExport export;
    private final transient Exporting exporting;
    private final transient Histories histories;
    private UUID lawmaker = new UUID(0, 0);
    private String name = "";
    private @Nullable HappeningKind told;

    LawmakerView(
            Directory directory,
            List<LawmakerSection> sections,
            TimelineCards timelines,
            LawmakerExport export,
            Exporting exporting,
            Histories histories) {
        this.histories = histories;
        this.directory = directory;
        this.export = export;
        this.exporting = exporting;
        this.sections = sections;
        this.timelines = timelines;
        getContent().addClassNames("page", "detail-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID asked = UrlQuery.id(event.getRouteParameters().get("lawmaker").orElse(""));
        LawmakerLine line = asked == null
                ? null
                : directory.lawmakers().named(Set.of(asked)).get(asked);
        Optional<UUID> stayed = asked == null || line != null
                ? Optional.empty()
                : directory.lawmakers().whoStayed(asked);
        if (stayed.isPresent()) {
            event.forwardTo(LawmakerLinks.to(stayed.get()), event.getLocation().getQueryParameters());
            return;
        }
        if (line == null) {
            Notices.refused("lawmaker.gone");
            event.forwardTo(LawmakerLinks.LIST, event.getLocation().getQueryParameters());
            return;
        }
        lawmaker = line.id();
        told = TimelineCards.kind(event.getLocation().getQueryParameters());
        show(line);
    }

    UUID lawmaker() {
        return lawmaker;
    }

    /** The kind of things that its timeline tells; null for everything. */
    @Nullable
    HappeningKind told() {
        return told;
    }

    @Override
    public String getPageTitle() {
        return name;
    }

    private void show(LawmakerLine line) {
        name = line.name();
        Seen<LawmakerDetails> seen = directory.lawmakers().details(lawmaker);
        Div page = getContent();
        page.removeAll();
        page.add(head(line, seen));
        sections.forEach(section -> page.add(section.create(lawmaker)));
        page.add(
                new ChannelsCard(
                        directory.channels(),
                        new ChannelOwner.OfLawmaker(lawmaker),
                        t("lawmaker.channels"),
                        directory.mayChange(),
                        this::refresh),
                new MandatesCard(directory, lawmaker, this::refresh),
                new OfficeCard(directory, lawmaker),
                new PersonCard(directory, seen),
                timeline(),
                histories.of(lawmaker));
    }

    private Component timeline() {
        TimelineCard timeline = timelines.of(Whose.LAWMAKER.of(lawmaker), kind -> {
            told = kind;
            layout().tellAddress();
        });
        timeline.show(told);
        return timeline;
    }

    private Component head(LawmakerLine line, Seen<LawmakerDetails> seen) {
        H2 title = new H2(line.name());
        title.getElement().setAttribute("dir", "auto");
        Span where = new Span(Picking.detail(line));
        where.addClassName("quiet");
        Div names = new Div(title, where);
        names.addClassName("detail-names");
        Button close = new Button(VaadinIcon.CLOSE.create(), click -> layout().close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        close.setAriaLabel(t("lawmaker.close"));
        Div head = new Div(names);
        head.addClassName("detail-head");
        if (directory.mayChange()) {
            Button correct = new Button(t("lawmaker.correct-button"), VaadinIcon.EDIT.create(), click -> correct(seen));
            correct.addClassName("icon-on-phone");
            head.add(correct);
        }
        head.add(exporting.button(() -> export.of(lawmaker, name), () -> t("lawmaker.count", 1)), close);
        return head;
    }

    private void correct(Seen<LawmakerDetails> seen) {
        new Correction<>(
                        t("lawmaker.correct"),
                        new LawmakerForm(seen.details()),
                        seen,
                        () -> directory.lawmakers().details(lawmaker),
                        (from, details) -> directory.lawmakers().correct(lawmaker, from.version(), details),
                        details -> {
                            Notices.done("lawmaker.corrected", details.officialName());
                            refresh();
                        })
                .open();
    }

    private void refresh() {
        LawmakerLine line = directory.lawmakers().named(Set.of(lawmaker)).get(lawmaker);
        if (line != null) {
            show(line);
        }
        layout().refresh();
    }

    private LawmakersLayout layout() {
        return findAncestor(LawmakersLayout.class);
    }
}
