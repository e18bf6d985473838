package org.parley.letter.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.stream.Stream;
import org.parley.account.Accounts;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.base.ui.Frame;
import org.parley.base.ui.Keys;
import org.parley.base.ui.ListTools;
import org.parley.base.ui.Message;
import org.parley.campaign.Campaigns;
import org.parley.export.ui.Exporting;
import org.parley.letter.LetterFilter;
import org.parley.letter.Letters;

/** The letters. */
@Route(value = LetterLinks.LIST, layout = Frame.class)
@Menu(title = "nav.letters", order = 2, icon = "vaadin:envelope-o")
@RolesAllowed(Roles.VIEWER)
class LettersView extends Div implements HasDynamicTitle, AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient LetterDialogs dialogs;
    private final LetterFilterFields fields;
    private final LetterGrid grid;
    private final Div beginnings = new Div();
    private final boolean mayDraft;
    private LetterFilter filter = LetterFilter.ALL;

    LettersView(
            Letters letters,
            Campaigns campaigns,
            Accounts accounts,
            LetterDialogs dialogs,
            LetterExport export,
            Exporting exporting,
            ListTools listTools,
            Actor actor) {
        this.dialogs = dialogs;
        mayDraft = actor.is(Roles.OFFICER);
        fields = new LetterFilterFields(campaigns, accounts, this::narrow);
        grid = new LetterGrid(letters);
        addClassName("list-page");
        beginnings.addClassName("row");
        Div actions = new Div(exporting.button(
                () -> export.of(filter, Exporting.order(grid), fields.inWords()),
                () -> t("letter.count", letters.count(filter))));
        actions.addClassNames("row", "end");
        if (mayDraft) {
            actions.add(beginnings);
            actions.add(Keys.on(Keys.NEW, draft()));
        }
        Div toolbar = new Div(fields, listTools.create(), actions);
        toolbar.addClassName("toolbar");
        add(toolbar, grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter = fields.known(LetterLinks.letters(event.getLocation().getQueryParameters()));
        fields.show(filter);
        beginnings.removeAll();
        if (mayDraft) {
            beginnings.add(dialogs.beginnings(filter.campaign()));
        }
        grid.show(filter, nothing());
    }

    @Override
    public String getPageTitle() {
        return t("nav.letters");
    }

    private void narrow(LetterFilter wanted) {
        getUI().ifPresent(ui ->
                ui.navigate(LettersView.class, LetterLinks.query(wanted).parameters()));
    }

    private Message nothing() {
        if (filter.narrows()) {
            return new Message(VaadinIcon.SEARCH, t("letter.no-hit-title"), t("letter.no-hit-sentence"));
        }
        return mayDraft
                ? new Message(
                        VaadinIcon.ENVELOPE_O,
                        t("letter.none-title"),
                        t("letter.none-sentence"),
                        Stream.concat(Stream.of(draft()), Arrays.stream(dialogs.beginnings(null)))
                                .toArray(Button[]::new))
                : new Message(VaadinIcon.ENVELOPE_O, t("letter.none-title"), t("letter.none-yet"));
    }

    private Button draft() {
        Button draft =
                new Button(t("letter.draft"), VaadinIcon.PLUS.create(), click -> dialogs.draft(filter.campaign()));
        draft.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return draft;
    }
}
