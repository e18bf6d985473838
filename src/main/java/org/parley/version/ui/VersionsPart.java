package org.parley.version.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.Keys;
import org.parley.base.ui.Notices;
import org.parley.base.ui.PathLink;
import org.parley.letter.LetterLine;
import org.parley.letter.ui.LetterTab;
import org.parley.version.VersionLine;
import org.parley.version.Versions;

/** The versions of a letter and who gets which; or one of them, as the address says. */
class VersionsPart extends Div implements LetterTab.Part {

    private static final long serialVersionUID = 1L;

    private final UUID letter;
    private final transient VersionTools tools;
    private final transient Versions versions;
    private final transient VersionDialogs dialogs;
    private final transient Runnable changed;
    private final boolean mayChange;
    private final Div cards = new Div();
    private final FitsCard fitting;
    private @Nullable VersionPage page;

    VersionsPart(LetterLine letter, VersionTools tools, Runnable changed) {
        this.letter = letter.id();
        this.tools = tools;
        this.versions = tools.versions();
        this.dialogs = tools.dialogs();
        this.changed = changed;
        mayChange = dialogs.mayChange(letter.id());
        fitting = new FitsCard(letter.id(), tools.fits(), tools.addressees(), mayChange, this::showList);
        cards.addClassName("stack");
        addClassNames("page", "versions");
    }

    @Override
    public void show(QueryParameters query) {
        UUID asked = VersionLinks.version(query);
        VersionLine version = asked == null
                ? null
                : versions.of(letter).stream()
                        .filter(line -> line.id().equals(asked))
                        .findFirst()
                        .orElse(null);
        if (asked != null && version == null) {
            Notices.refused("version.gone");
        }
        removeAll();
        page = null;
        if (version != null) {
            page = new VersionPage(version, tools, changed);
            add(page);
        } else {
            Paragraph what = new Paragraph(t("version.what"));
            what.addClassName("quiet");
            add(what, cards, fitting, new PathLink(VersionLinks.SEALS, t("seal.title")));
            showList();
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (page != null) {
            page.beforeLeave(event);
        }
    }

    private void refresh() {
        changed.run();
        showList();
    }

    private void showList() {
        List<VersionLine> lines = versions.of(letter);
        cards.removeAll();
        lines.forEach(line -> cards.add(new VersionCard(line, dialogs, mayChange, this::refresh)));
        if (mayChange) {
            cards.add(add(lines));
        }
        fitting.show(lines);
    }

    private Div add(List<VersionLine> lines) {
        VersionLine base =
                lines.stream().filter(VersionLine::isCurrent).findFirst().orElseThrow();
        Button add =
                new Button(t("version.make"), VaadinIcon.PLUS.create(), click -> dialogs.make(base, this::refresh));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div row = new Div(Keys.on(Keys.NEW, add));
        row.addClassName("row");
        return row;
    }
}
