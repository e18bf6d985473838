package org.parley.copy.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.NotFound;
import org.parley.base.ui.Message;
import org.parley.base.ui.NameCell;
import org.parley.base.ui.Notices;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.Paths;
import org.parley.base.ui.SearchField;
import org.parley.base.ui.UrlQuery;
import org.parley.copy.Copies;
import org.parley.copy.Copy;
import org.parley.copy.CopyFilter;
import org.parley.copy.CopyLine;
import org.parley.copy.FormFilter;
import org.parley.copy.FormsOfAddress;
import org.parley.copy.MergeField;
import org.parley.letter.ui.LetterTab;
import org.springframework.data.domain.PageRequest;

/** The copies of a letter: whose come out with gaps, and beside the list the one that is open. The address says which. */
class CopiesPart extends Div implements LetterTab.Part {

    private static final long serialVersionUID = 1L;

    private final UUID letter;
    private final transient Copies copies;
    private final transient FormsOfAddress forms;
    private final transient List<CopyTool> tools;
    private final TextField search = SearchField.about(t("copy.search"));
    private final Span count = new Span();
    private final Div gaps = new Div();
    private final Grid<CopyLine> grid = new Grid<>();
    private final Div open = new Div();
    private CopyFilter filter;

    CopiesPart(UUID letter, Copies copies, FormsOfAddress forms, List<CopyTool> tools) {
        this.letter = letter;
        this.copies = copies;
        this.forms = forms;
        this.tools = tools;
        filter = CopyFilter.all(letter);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                Paths.open(CopyLinks.to(new CopyFilter(letter, search.getValue(), filter.empty()), null));
            }
        });
        count.addClassNames("quiet", "number");
        Div toolbar = new Div(search, count, new PathLink(CopyLinks.forms(new FormFilter("", "")), t("copy.forms")));
        tools.forEach(tool -> toolbar.add(tool.create(letter, () -> filter)));
        toolbar.addClassName("toolbar");
        gaps.addClassNames("counts", "signatory-counts");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.addColumn(NameCell.of(CopyLine::name, CopyLine::salutation)).setHeader(t("copy.whose"));
        grid.asSingleSelect().addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && chosen.getValue() != null) {
                Paths.open(CopyLinks.to(filter, chosen.getValue().recipient()));
            }
        });
        open.addClassName("copy-open");
        Div sides = new Div(grid, open);
        sides.addClassName("copy-sides");
        addClassName("copies");
        add(toolbar, gaps, sides);
    }

    @Override
    public void show(QueryParameters query) {
        filter = CopyLinks.filter(letter, query);
        search.setValue(filter.search());
        count.setText(t("copy.count", copies.count(filter)));
        showGaps();
        grid.setEmptyStateComponent(nothing());
        grid.setItemsPageable(page -> copies.list(filter, page), page -> copies.count(filter));
        UUID asked = UrlQuery.id(query, "recipient");
        UUID first = asked == null
                ? copies.list(filter, PageRequest.of(0, 1)).stream()
                        .map(CopyLine::recipient)
                        .findFirst()
                        .orElse(null)
                : asked;
        showCopy(first);
    }

    private void showCopy(@Nullable UUID recipient) {
        open.removeAll();
        if (recipient == null) {
            open.add(new CopyCard(copies.open(letter, null), null));
            return;
        }
        try {
            Copy copy = copies.of(recipient);
            if (!copy.letter().equals(letter)) {
                throw new NotFound("recipient", recipient);
            }
            CopyBar bar = new CopyBar(
                    copy,
                    filter,
                    copies.beside(filter, recipient),
                    forms.mayAddress(recipient) ? forms : null,
                    () -> addressed(recipient));
            tools.forEach(tool -> bar.offer(tool.create(letter, recipient)));
            open.add(new CopyCard(copy, bar));
        } catch (NotFound gone) {
            Notices.refused("copy.gone");
            open.add(new CopyCard(copies.open(letter, null), null));
        }
    }

    /** The list says how each is addressed, and so must not stay as it was. */
    private void addressed(UUID recipient) {
        grid.getLazyDataView().refreshAll();
        showCopy(recipient);
    }

    private void showGaps() {
        gaps.removeAll();
        Map<MergeField, Long> empty = copies.gaps(letter);
        empty.forEach((field, number) -> {
            Span figure = new Span(t("copy.number", number));
            figure.addClassName("number");
            Anchor link = new PathLink(
                    CopyLinks.to(CopyFilter.lacking(letter, field), null),
                    figure,
                    new Span(t("copy.gap", number, field.written())));
            link.addClassName("count");
            if (field == filter.empty()) {
                link.getElement().setAttribute("aria-current", "true");
            }
            gaps.add(link);
        });
        if (filter.empty() != null) {
            gaps.add(new PathLink(CopyLinks.to(CopyFilter.all(letter), null), t("copy.all")));
        }
        gaps.setVisible(gaps.getComponentCount() > 0);
    }

    private Message nothing() {
        return filter.narrows()
                ? new Message(VaadinIcon.SEARCH, t("copy.no-hit-title"), t("copy.no-hit-sentence"))
                : new Message(VaadinIcon.ENVELOPES_O, t("copy.none-title"), t("copy.none-sentence"));
    }
}
