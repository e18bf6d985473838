package org.parley.report.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.base.NotFound;
import org.parley.base.Roles;
import org.parley.base.ui.Frame;
import org.parley.base.ui.Message;
import org.parley.base.ui.Notices;
import org.parley.base.ui.Paths;
import org.parley.campaign.ui.CampaignPicker;
import org.parley.letter.LetterLine;
import org.parley.letter.ui.LetterPicker;
import org.parley.progress.Scope;
import org.parley.report.compare.Comparisons;
import org.parley.report.compare.Comparisons.Standing;
import org.parley.report.ui.CompareLinks.Pair;

/** Two campaigns or two letters side by side. Which two stands in the address. */
@Route(value = CompareLinks.COMPARE, layout = Frame.class)
@RolesAllowed(Roles.VIEWER)
class CompareView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    /** One of the two, as it is called. */
    private record Chosen(UUID id, String name, Scope scope) {}

    private final transient ReportTools tools;
    private final transient Comparisons comparisons;
    private final Select<Boolean> what = new Select<>();
    private final Div pickers = new Div();
    private final Button print = new Button(t("report.print"), VaadinIcon.PRINT.create());
    private final Div tables = new Div();

    CompareView(ReportTools tools, Comparisons comparisons) {
        this.tools = tools;
        this.comparisons = comparisons;
        what.setItems(false, true);
        what.setItemLabelGenerator(letters -> t(letters ? "report.two-letters" : "report.two-campaigns"));
        what.setAriaLabel(t("report.compare-what"));
        what.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                Paths.open(CompareLinks.to(new Pair(change.getValue(), null, null)));
            }
        });
        print.addClickListener(click -> getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()")));
        pickers.addClassName("compare-pickers");
        tables.addClassName("compared");
        Div toolbar = new Div(what, pickers, print);
        toolbar.addClassName("toolbar");
        addClassNames("page", "wide-page");
        add(toolbar, tables);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Pair asked = CompareLinks.read(event.getLocation().getQueryParameters());
        boolean letters = asked.letters();
        show(new Pair(letters, known(letters, asked.one()), known(letters, asked.other())));
    }

    @Override
    public String getPageTitle() {
        return t("report.compare");
    }

    private void show(Pair pair) {
        what.setValue(pair.letters());
        pickers.removeAll();
        pick(pair, pair.one(), "report.one", picked -> new Pair(pair.letters(), picked, pair.other()));
        pick(pair, pair.other(), "report.other", picked -> new Pair(pair.letters(), pair.one(), picked));
        tables.removeAll();
        UUID one = pair.one();
        UUID other = pair.other();
        boolean two = one != null && other != null && !one.equals(other);
        print.setVisible(two);
        if (one == null || other == null || !two) {
            String why = one == null || other == null ? "report.compare-sentence" : "report.compare-same";
            tables.add(new Message(VaadinIcon.SPLIT_H, t("report.compare-title"), t(why)));
            return;
        }
        Chosen first = look(pair.letters(), one);
        Chosen second = look(pair.letters(), other);
        List<Standing> both = comparisons.of(first.scope(), second.scope());
        tables.add(new CompareTables(side(first, both.getFirst()), side(second, both.getLast())));
    }

    private void pick(Pair pair, @Nullable UUID now, String about, Function<@Nullable UUID, Pair> then) {
        HasValue<?, @Nullable UUID> picker;
        if (pair.letters()) {
            LetterPicker letter = new LetterPicker(tools.letters(), "");
            letter.actAsFilter(t(about));
            pickers.add(letter);
            picker = letter;
        } else {
            CampaignPicker campaign = new CampaignPicker(tools.campaigns(), "");
            campaign.actAsFilter(t(about));
            pickers.add(campaign);
            picker = campaign;
        }
        picker.setValue(now);
        picker.addValueChangeListener(change -> Paths.open(CompareLinks.to(then.apply(change.getValue()))));
    }

    private static CompareTables.Side side(Chosen chosen, Standing standing) {
        return new CompareTables.Side(chosen.name(), chosen.scope(), standing.scores(), standing.pace());
    }

    private Chosen look(boolean letters, UUID id) {
        if (letters) {
            LetterLine line = tools.letters().details(id);
            return new Chosen(id, line.title(), Scope.ofLetter(line.campaign(), id));
        }
        return new Chosen(id, tools.campaigns().details(id).name(), Scope.ofCampaign(id));
    }

    private @Nullable UUID known(boolean letters, @Nullable UUID id) {
        try {
            return id == null ? null : look(letters, id).id();
        } catch (NotFound gone) {
            Notices.refused("report.compare-gone");
            return null;
        }
    }
}
