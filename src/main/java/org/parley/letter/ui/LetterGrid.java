package org.parley.letter.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import org.parley.base.ui.Dates;
import org.parley.base.ui.NameCell;
import org.parley.base.ui.Room;
import org.parley.letter.LetterFilter;
import org.parley.letter.LetterLine;
import org.parley.letter.Letters;

/** The letters that match, one a row. */
class LetterGrid extends Grid<LetterLine> {

    private static final long serialVersionUID = 1L;

    private final transient Letters letters;

    LetterGrid(Letters letters) {
        this.letters = letters;
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        addColumn(NameCell.linked(
                        line -> LetterLinks.to(line.id()),
                        LetterLine::title,
                        line -> t(line.kind().key()) + " · " + line.campaignName()))
                .setHeader(t("letter.title"))
                .setSortProperty("title")
                .setFlexGrow(4)
                .setWidth("13rem");
        List<Column<LetterLine>> roomy = List.of(
                addColumn(line -> Dates.day(line.datedOn()))
                        .setHeader(t("letter.dated-on"))
                        .setSortProperty("datedOn")
                        .setWidth("8rem"),
                addColumn(line -> Dates.day(line.answerBy()))
                        .setHeader(t("letter.answer-by"))
                        .setSortProperty("answerBy")
                        .setWidth("8rem"),
                addColumn(LetterLine::ownerName)
                        .setHeader(t("letter.owner"))
                        .setSortProperty("ownerName")
                        .setWidth("9rem"),
                number("recipients", t("letter.recipients"), LetterLine::recipients),
                number("sent", t("letter.sent"), LetterLine::sent));
        number("answered", t("letter.answered"), LetterLine::answered);
        Room.onlyWide(this, roomy);
        addItemClickListener(click -> LetterLinks.open(click.getItem().id()));
    }

    void show(LetterFilter filter, Component nothing) {
        setEmptyStateComponent(nothing);
        setItemsPageable(page -> letters.list(filter, page), page -> letters.count(filter));
    }

    private Column<LetterLine> number(String key, String header, ValueProvider<LetterLine, Long> value) {
        return addColumn(value)
                .setHeader(header)
                .setSortProperty(key)
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth("7.5rem");
    }
}
