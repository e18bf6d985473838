package org.parley.recipient.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import org.parley.base.Roles;
import org.parley.base.ui.Message;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.Paths;
import org.parley.base.ui.Stored;
import org.parley.export.ui.Exporting;
import org.parley.letter.LetterLine;
import org.parley.letter.ui.LetterTab;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.RecipientLine;
import org.parley.recipient.Recipients;

/** Who receives the letter and how far it got with them. The address says which of them, so that every number leads here. */
class RecipientsPart extends Div implements LetterTab.Part {

    private static final long serialVersionUID = 1L;

    private final LetterLine letter;
    private final transient RecipientTools tools;
    private final transient Recipients recipients;
    private final transient Runnable changed;
    private final RecipientFilterFields fields;
    private final RecipientGrid grid;
    private final RecipientBar bar;
    private RecipientFilter filter;

    RecipientsPart(LetterLine letter, RecipientTools tools, Runnable changed) {
        this.letter = letter;
        this.tools = tools;
        this.recipients = tools.recipients();
        this.changed = changed;
        filter = RecipientFilter.all(letter.id());
        boolean worksHere = tools.actor().is(Roles.OFFICER);
        fields = new RecipientFilterFields(
                tools.letters(),
                recipients,
                tools.addressees(),
                tools.parliaments(),
                wanted -> Paths.open(RecipientLinks.recipients(wanted)));
        grid = new RecipientGrid(recipients, worksHere, this::chooseWay);
        bar = new RecipientBar(recipients, tools.sent(), tools.actions(), this::refresh);
        bar.setVisible(worksHere);
        if (worksHere) {
            grid.addSelectionListener(selection -> bar.show(filter, grid.ticked()));
        }
        fields.offer(tools.listTools().create());
        addClassName("letter-part");
        add(fields, bar, grid);
        bar.offer(tools.exporting()
                .button(
                        () -> tools.export().of(bar.meant(), Exporting.order(grid), inWords()),
                        () -> t("recipient.count", recipients.count(bar.meant()))));
        bar.offer(tools.saving().button(() -> recipients.people(bar.meant())));
        Stored.whenTold(this, this::refresh);
    }

    @Override
    public void show(QueryParameters query) {
        filter = fields.known(RecipientLinks.recipients(letter.id(), query));
        fields.show(filter);
        boolean mayChange = tools.letters().mayChange(letter.id());
        grid.letChooseWays(mayChange);
        bar.letChange(mayChange);
        showList();
    }

    private List<String> inWords() {
        List<String> words = new ArrayList<>(fields.inWords());
        words.addFirst(tools.letters().details(letter.id()).title());
        if (!grid.ticked().isEmpty()) {
            words.add(t("recipient.ticked-only"));
        }
        return words;
    }

    private void refresh() {
        changed.run();
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
                        new PathLink(RecipientLinks.addressees(letter.id()), t("recipient.to-addressees")));
    }
}
