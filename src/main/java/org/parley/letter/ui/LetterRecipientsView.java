package org.parley.letter.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.base.ui.Frame;
import org.parley.base.ui.Message;
import org.parley.base.ui.Stored;
import org.parley.export.ui.Exporting;
import org.parley.letter.Addressees;
import org.parley.letter.LetterLine;
import org.parley.letter.Letters;
import org.parley.letter.RecipientFilter;
import org.parley.letter.RecipientLine;
import org.parley.letter.Recipients;
import org.parley.parliament.Parliaments;
import org.parley.savedlist.ui.Saving;

/** Who receives the letter and how far it got with them. The address says which of them, so that every number leads here. */
@Route(value = LetterLinks.ONE + "/recipients", layout = Frame.class)
@RolesAllowed(Roles.VIEWER)
class LetterRecipientsView extends LetterPage {

    private static final long serialVersionUID = 1L;

    private final transient LetterDialogs dialogs;
    private final transient Recipients recipients;
    private final RecipientFilterFields fields;
    private final RecipientGrid grid;
    private final RecipientBar bar;
    private RecipientFilter filter = RecipientFilter.all(new UUID(0, 0));

    LetterRecipientsView(
            LetterParts parts,
            Recipients recipients,
            Addressees addressees,
            Parliaments parliaments,
            List<RecipientAction> actions,
            RecipientExport export,
            Exporting exporting,
            Saving saving,
            Actor actor,
            SentDialogs sent) {
        super(parts, LetterLinks.RECIPIENTS);
        this.recipients = recipients;
        this.dialogs = parts.dialogs;
        boolean worksHere = actor.is(Roles.OFFICER);
        fields = new RecipientFilterFields(parts.letters, recipients, addressees, parliaments, this::narrow);
        grid = new RecipientGrid(recipients, worksHere, this::chooseWay);
        bar = new RecipientBar(recipients, sent, actions, this::refresh);
        bar.setVisible(worksHere);
        if (worksHere) {
            grid.addSelectionListener(selection -> bar.show(filter, grid.ticked()));
        }
        addClassNames("list-page", "letter-recipients");
        add(fields, bar, grid);
        bar.offer(exporting.button(
                () -> export.of(bar.meant(), Exporting.order(grid), inWords(parts.letters)),
                () -> t("recipient.count", recipients.count(bar.meant()))));
        bar.offer(saving.button(() -> recipients.people(bar.meant())));
        Stored.whenTold(this, this::refresh);
    }

    @Override
    void show(LetterLine letter, QueryParameters query) {
        filter = fields.known(LetterLinks.recipients(letter.id(), query));
        fields.show(filter);
        boolean mayChange = dialogs.mayChange(letter.id());
        grid.letChooseWays(mayChange);
        bar.letChange(mayChange);
        showList();
    }

    private void narrow(RecipientFilter wanted) {
        getUI().ifPresent(ui -> ui.navigate(
                LetterRecipientsView.class,
                new RouteParameters(new RouteParam("letter", wanted.letter().toString())),
                LetterLinks.query(wanted).parameters()));
    }

    private List<String> inWords(Letters letters) {
        List<String> words = new ArrayList<>(fields.inWords());
        words.addFirst(letters.details(filter.letter()).title());
        if (!grid.ticked().isEmpty()) {
            words.add(t("recipient.ticked-only"));
        }
        return words;
    }

    private void refresh() {
        refreshHead(filter.letter());
        showList();
    }

    private void showList() {
        grid.show(filter, nothing());
        bar.show(filter, grid.ticked());
    }

    private void chooseWay(RecipientLine line) {
        new WayDialog(recipients, line, this::refresh).open();
    }

    private Message nothing() {
        return filter.narrows()
                ? new Message(VaadinIcon.SEARCH, t("recipient.no-hit-title"), t("recipient.no-hit-sentence"))
                : new Message(
                        VaadinIcon.USERS,
                        t("recipient.none-title"),
                        t("recipient.none-sentence"),
                        LetterHead.link(LetterLinks.addressees(filter.letter()), t("recipient.to-addressees")));
    }
}
