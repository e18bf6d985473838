package org.parley.copy.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.base.ui.Frame;
import org.parley.base.ui.Message;
import org.parley.base.ui.NameCell;
import org.parley.base.ui.Paths;
import org.parley.base.ui.SearchField;
import org.parley.base.ui.UrlQuery;
import org.parley.copy.FormFilter;
import org.parley.copy.FormLine;
import org.parley.copy.FormsOfAddress;
import org.parley.copy.Gender;
import org.parley.letter.ui.Languages;
import org.parley.parliament.Parliaments;

/** How people are addressed, by language, place and role; managers correct it. */
@Route(value = CopyLinks.FORMS, layout = Frame.class)
@RolesAllowed(Roles.VIEWER)
class FormsView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient FormsOfAddress forms;
    private final TextField search = SearchField.about(t("copy.form-search"));
    private final Select<String> language = new Select<>();
    private final Span count = new Span();
    private final Grid<FormLine> grid = new Grid<>();
    private FormFilter filter = new FormFilter("", "");

    FormsView(FormsOfAddress forms, Parliaments parliaments, Actor actor) {
        this.forms = forms;
        FormDialogs dialogs = new FormDialogs(forms, parliaments, this::show);
        H2 title = new H2(t("copy.forms"));
        Paragraph about = new Paragraph(t("copy.forms-about"));
        about.addClassName("quiet");
        Div head = new Div(title, about);
        head.addClassName("copy-head");
        search.addValueChangeListener(change -> narrow(change.isFromClient()));
        language.setAriaLabel(t("copy.language"));
        language.setItems(forms.languages());
        language.setEmptySelectionAllowed(true);
        language.setEmptySelectionCaption(t("copy.all-languages"));
        language.setItemLabelGenerator(tag -> tag == null ? t("copy.all-languages") : Languages.name(tag));
        language.addValueChangeListener(change -> narrow(change.isFromClient()));
        count.addClassNames("quiet", "number");
        Div toolbar = new Div(search, language, count);
        toolbar.addClassName("toolbar");
        boolean corrects = actor.is(Roles.MANAGER);
        if (corrects) {
            toolbar.add(new Button(t("copy.form-add"), VaadinIcon.PLUS.create(), click -> dialogs.add()));
        }
        columns(corrects);
        if (corrects) {
            grid.asSingleSelect().addValueChangeListener(chosen -> {
                if (chosen.isFromClient() && chosen.getValue() != null) {
                    dialogs.correct(chosen.getValue().id());
                    grid.deselectAll();
                }
            });
        }
        grid.setEmptyStateComponent(
                new Message(VaadinIcon.SEARCH, t("copy.form-no-hit-title"), t("copy.form-no-hit-sentence")));
        getContent().addClassName("list-page");
        getContent().add(head, toolbar, grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        String tag = UrlQuery.text(query, "language");
        filter =
                new FormFilter(UrlQuery.text(query, "search"), forms.languages().contains(tag) ? tag : "");
        search.setValue(filter.search());
        language.setValue(filter.language().isEmpty() ? null : filter.language());
        show();
    }

    @Override
    public String getPageTitle() {
        return t("copy.forms");
    }

    private void columns(boolean corrects) {
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        if (!corrects) {
            grid.setSelectionMode(Grid.SelectionMode.NONE);
        }
        grid.addColumn(NameCell.of(line -> line.details().salutation(), FormsView::whom))
                .setHeader(t("copy.salutation"))
                .setFlexGrow(2)
                .setWidth("14rem");
        grid.addColumn(NameCell.of(
                        line -> Languages.name(line.details().language()),
                        line -> line.corrected()
                                ? t("copy.form-own")
                                : line.details().source()))
                .setHeader(t("copy.language"))
                .setFlexGrow(1)
                .setWidth("9rem");
    }

    static String whom(FormLine line) {
        return Stream.of(
                        t(line.details().role().key()),
                        line.details().gender() == Gender.ANY
                                ? ""
                                : t(line.details().gender().key()),
                        line.place())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private void narrow(boolean byThePerson) {
        if (byThePerson) {
            String tag = language.getValue();
            Paths.open(CopyLinks.forms(new FormFilter(search.getValue(), tag == null ? "" : tag)));
        }
    }

    private void show() {
        count.setText(t("copy.form-count", forms.count(filter)));
        grid.setItemsPageable(page -> forms.list(filter, page), page -> forms.count(filter));
    }
}
