package org.parley.signatory.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.Keys;
import org.parley.base.ui.Message;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.Paths;
import org.parley.base.ui.SearchField;
import org.parley.export.ui.Exporting;
import org.parley.letter.LetterLine;
import org.parley.letter.ui.LetterTab;
import org.parley.signatory.Signatories;
import org.parley.signatory.SignatoryCounts;
import org.parley.signatory.SignatoryFilter;
import org.parley.signatory.SignatoryShow;

/** The signatories of a letter: how many, who, and what stands under the text. */
class SignatoriesPart extends Div implements LetterTab.Part {

    private static final long serialVersionUID = 1L;

    private final LetterLine letter;
    private final transient Signatories signatories;
    private final transient SignatoryDialogs dialogs;
    private final transient ManyDialog many;
    private final transient List<SignOnAction> actions;
    private final transient Runnable changed;
    private final boolean keeps;
    private final TextField search = SearchField.about(t("signatory.search"));
    private final Div counts = new Div();
    private final Span unnamed = new Span();
    private final SignatoryGrid grid;
    private final BlockCard block;
    private SignatoryFilter filter;

    SignatoriesPart(
            LetterLine letter,
            Signatories signatories,
            SignatoryDialogs dialogs,
            ManyDialog many,
            SignatoryExport export,
            Exporting exporting,
            List<SignOnAction> actions,
            Runnable changed) {
        this.letter = letter;
        this.signatories = signatories;
        this.dialogs = dialogs;
        this.many = many;
        this.actions = actions;
        this.changed = changed;
        filter = SignatoryFilter.all(letter.id());
        keeps = dialogs.keeps(letter.id());
        grid = new SignatoryGrid(signatories, dialogs, keeps, this::refresh);
        block = new BlockCard(signatories, letter);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                Paths.open(SignatoryLinks.to(new SignatoryFilter(letter.id(), search.getValue(), filter.show())));
            }
        });
        counts.addClassNames("counts", "signatory-counts");
        unnamed.addClassNames("quiet", "signatory-unnamed");
        addClassName("signatories");
        Button take = exporting.button(
                () -> export.of(letter, filter, Exporting.order(grid), inWords()),
                () -> t("signatory.count", signatories.count(filter)));
        add(toolbar(take), counts, grid, unnamed, block);
    }

    @Override
    public void show(QueryParameters query) {
        filter = SignatoryLinks.filter(letter.id(), query);
        search.setValue(filter.search());
        showList();
    }

    private Div toolbar(Button take) {
        Div toolbar = new Div(search);
        toolbar.addClassName("toolbar");
        if (keeps) {
            Button deadline = new Button(
                    t("signatory.deadline"),
                    VaadinIcon.CALENDAR_CLOCK.create(),
                    click -> dialogs.deadline(letter.id(), this::refresh));
            deadline.addClassName("icon-on-phone");
            Button order = new Button(t("signatory.order-by-name"), VaadinIcon.SORT.create(), click -> {
                signatories.orderByName(letter.id());
                refresh();
            });
            order.addClassName("icon-on-phone");
            toolbar.add(deadline, order, take, paste(), Keys.on(Keys.NEW, add(true)));
        } else {
            toolbar.add(take);
        }
        return toolbar;
    }

    private List<String> inWords() {
        SignatoryShow show = filter.show();
        return Exporting.inWords(
                filter.search(), show == null ? List.of(letter.title()) : List.of(letter.title(), t(show.key(), 2)));
    }

    private void refresh() {
        changed.run();
        showList();
    }

    private void showList() {
        SignatoryCounts numbers = signatories.counts(letter.id());
        counts.removeAll();
        counts.add(count(null, numbers.all()));
        for (SignatoryShow show : SignatoryShow.values()) {
            if (numbers.of(show) > 0 || show == filter.show()) {
                counts.add(count(show, numbers.of(show)));
            }
        }
        String until = dialogs.until(letter.id());
        if (!until.isEmpty()) {
            Span deadline = new Span(until);
            deadline.addClassName("quiet");
            counts.add(deadline);
        }
        if (keeps) {
            actions.forEach(action -> counts.add(action.create(letter, this::refresh)));
        }
        int hidden = filter.search().isBlank() ? numbers.unnamed(filter.show()) : 0;
        unnamed.setText(t("signatory.unnamed", hidden));
        unnamed.setVisible(hidden > 0);
        counts.setVisible(numbers.all() > 0);
        grid.show(filter, nothing(numbers));
        block.show();
    }

    private Anchor count(@Nullable SignatoryShow show, int number) {
        Span figure = new Span(t("signatory.number", number));
        figure.addClassName("number");
        Anchor link = new PathLink(
                SignatoryLinks.to(SignatoryFilter.all(letter.id()).showing(show)),
                figure,
                new Span(show == null ? t("signatory.show.all", number) : t(show.key(), number)));
        link.addClassName("count");
        if (show == filter.show()) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private Message nothing(SignatoryCounts numbers) {
        if (filter.narrows() || numbers.all() > 0) {
            return new Message(VaadinIcon.SEARCH, t("signatory.no-hit-title"), t("signatory.no-hit-sentence"));
        }
        return keeps
                ? new Message(
                        VaadinIcon.HANDSHAKE,
                        t("signatory.none-title"),
                        t("signatory.none-sentence"),
                        paste(),
                        add(false))
                : new Message(VaadinIcon.HANDSHAKE, t("signatory.none-title"), t("signatory.none-yet"));
    }

    private Button paste() {
        return new Button(
                t("signatory.many"), VaadinIcon.PASTE.create(), click -> many.open(letter.id(), this::refresh));
    }

    private Button add(boolean first) {
        Button add = new Button(
                t("signatory.add"), VaadinIcon.PLUS.create(), click -> dialogs.add(letter.id(), this::refresh));
        if (first) {
            add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return add;
    }
}
