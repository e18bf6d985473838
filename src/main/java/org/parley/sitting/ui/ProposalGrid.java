package org.parley.sitting.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.sitting.PeriodKind;
import org.parley.sitting.Proposal;
import org.parley.sitting.Proposals;
import org.parley.sitting.ics.FoundEvent;

/** What a calendar file proposes, one a row, and what each is taken for; what stands already cannot be chosen. */
class ProposalGrid extends Grid<Proposal> {

    private static final long serialVersionUID = 1L;

    private static final String NAME = """
            <div class="name-cell"><span dir="auto">${item.name}</span><span class="quiet">${item.days}</span></div>
            """;

    private final transient Map<FoundEvent, PeriodKind> chosen = new LinkedHashMap<>();
    private transient List<Proposal> all = List.of();
    private transient Runnable changed = () -> {};

    ProposalGrid() {
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        setHeight("22rem");
        addColumn(LitRenderer.<Proposal>of(NAME)
                        .withProperty("name", one -> one.event().name())
                        .withProperty("days", ProposalGrid::days))
                .setHeader(t("sitting.event"))
                .setFlexGrow(3)
                .setWidth("9rem");
        addComponentColumn(this::taken)
                .setHeader(t("sitting.taken-for"))
                .setFlexGrow(0)
                .setWidth("12rem");
    }

    void show(Proposals proposals, Runnable whenChanged) {
        chosen.clear();
        all = proposals.all();
        changed = whenChanged;
        all.stream().filter(one -> !one.stands()).forEach(one -> choose(one, one.guess()));
        setItems(all);
    }

    /** What is to be entered, and as what. */
    Map<FoundEvent, PeriodKind> chosen() {
        return chosen;
    }

    /** Takes all that nothing was told about for the same. */
    Component others() {
        Select<PeriodKind> others = kinds(Arrays.asList(PeriodKind.values()));
        others.setLabel(t("sitting.others"));
        others.setHelperText(t("sitting.others-help"));
        others.addValueChangeListener(change -> {
            all.stream()
                    .filter(one ->
                            !one.stands() && one.guess() == null && !one.event().timed())
                    .forEach(one -> choose(
                            one, change.getValue() != null && one.fits(change.getValue()) ? change.getValue() : null));
            getDataProvider().refreshAll();
            changed.run();
        });
        return others;
    }

    private void choose(Proposal one, @Nullable PeriodKind kind) {
        if (kind == null) {
            chosen.remove(one.event());
        } else {
            chosen.put(one.event(), kind);
        }
    }

    private Component taken(Proposal one) {
        if (one.stands()) {
            Span stands = new Span(t("sitting.stands"));
            stands.addClassName("quiet");
            return stands;
        }
        Select<PeriodKind> kind =
                kinds(Arrays.stream(PeriodKind.values()).filter(one::fits).toList());
        kind.setAriaLabel(t("sitting.taken-for-one", one.event().name()));
        kind.setValue(chosen.get(one.event()));
        kind.setWidthFull();
        kind.addValueChangeListener(change -> {
            choose(one, change.getValue());
            changed.run();
        });
        return kind;
    }

    private static Select<PeriodKind> kinds(List<PeriodKind> offered) {
        Select<PeriodKind> kind = new Select<>();
        kind.setItems(offered);
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(t("sitting.left-out"));
        kind.setPlaceholder(t("sitting.left-out"));
        kind.setItemLabelGenerator(one -> t(one == null ? "sitting.left-out" : one.key()));
        return kind;
    }

    private static String days(Proposal one) {
        String days = PeriodText.days(one.event().from(), one.event().until());
        return one.event().timed() ? t("sitting.timed", days) : days;
    }
}
