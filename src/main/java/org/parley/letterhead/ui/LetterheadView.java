package org.parley.letterhead.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.base.ui.Correction;
import org.parley.base.ui.Dates;
import org.parley.base.ui.Frame;
import org.parley.base.ui.NameCell;
import org.parley.base.ui.Notices;
import org.parley.letterhead.Letterhead;
import org.parley.letterhead.LetterheadDetails;
import org.parley.letterhead.LetterheadLine;
import org.parley.letterhead.Letterheads;

/** What stands above letters on paper, who wrote it, and what it was before. */
@Route(value = LetterheadLinks.PAGE, layout = Frame.class)
@Menu(title = "nav.letterhead", order = 9.3, icon = "vaadin:file-text-o")
@RolesAllowed(Roles.ADMINISTRATOR)
class LetterheadView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Letterheads letterheads;
    private final LetterheadPaper paper = new LetterheadPaper();
    private final Grid<LetterheadLine> history = new Grid<>();
    private final Div before;

    LetterheadView(Letterheads letterheads, Actor actor) {
        this.letterheads = letterheads;
        Paragraph about = new Paragraph(t("letterhead.about"));
        about.addClassName("quiet");
        Button change = new Button(t("letterhead.change"), VaadinIcon.PENCIL.create(), click -> change());
        change.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div head = new Div(new H2(t("letterhead.title")), change);
        head.addClassName("page-head");
        history.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        history.setSelectionMode(Grid.SelectionMode.NONE);
        history.addColumn(NameCell.of(line -> what(line.letterhead()), line -> detail(line.letterhead())))
                .setHeader(t("letterhead.what"))
                .setFlexGrow(3)
                .setWidth("12rem");
        history.addColumn(NameCell.of(LetterheadLine::by, line -> Dates.moment(line.at(), actor.zone())))
                .setHeader(t("letterhead.by"))
                .setFlexGrow(1)
                .setWidth("10rem");
        before = new Div(new H3(t("letterhead.history")), history);
        addClassNames("page", "letterhead");
        add(head, about, paper, before);
        show();
    }

    @Override
    public String getPageTitle() {
        return t("letterhead.title");
    }

    private void show() {
        paper.show(letterheads.now());
        history.setItemsPageable(letterheads::history, page -> letterheads.count());
        before.setVisible(letterheads.count() > 0);
    }

    private void change() {
        var seen = letterheads.seen();
        new Correction<LetterheadDetails>(
                        t("letterhead.change"),
                        new LetterheadForm(seen.details()),
                        seen,
                        letterheads::seen,
                        (from, details) -> letterheads.store(from.version(), details),
                        details -> {
                            Notices.done("letterhead.stored");
                            show();
                        })
                .open();
    }

    private static String what(Letterhead letterhead) {
        return letterhead.isEmpty()
                ? t("letterhead.none")
                : Stream.concat(Stream.of(letterhead.name()), letterhead.lines().stream())
                        .filter(line -> !line.isEmpty())
                        .findFirst()
                        .orElse(letterhead.contact());
    }

    private static String detail(Letterhead letterhead) {
        return Stream.of(String.join(", ", letterhead.lines()), letterhead.contact(), letterhead.note())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
