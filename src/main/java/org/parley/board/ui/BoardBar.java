package org.parley.board.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.parley.base.Ids;
import org.parley.board.BoardFilter;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.RecipientState;
import org.parley.recipient.ui.RecipientAction;

/** What can be done with those who are ticked, or with everybody whom the board shows when nobody is. */
class BoardBar extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient BoardParts parts;
    private final boolean keeps;
    private final Span whom = new Span();
    private final Button assign = new Button(t("board.assign"), VaadinIcon.USER.create());
    private final Button plan = new Button(t("board.plan"), VaadinIcon.CALENDAR_USER.create());
    private final Button send = new Button();
    private final Button noReply = new Button();
    private final Button expect = new Button();
    private final transient Map<RecipientAction, Button> actions = new LinkedHashMap<>();
    private transient BoardFilter meant;

    BoardBar(BoardParts parts, UUID letter, Runnable changed) {
        this.parts = parts;
        keeps = parts.letters.mayChange(letter);
        meant = BoardFilter.all(letter);
        whom.addClassNames("quiet", "number");
        whom.getElement().setAttribute("role", "status");
        getContent().addClassNames("toolbar", "recipient-bar");
        getContent().add(whom, assign, plan, send, noReply, expect);
        assign.addClickListener(click -> parts.dialogs.assign(letter, chosen(), changed));
        plan.addClickListener(click -> parts.dialogs.plan(letter, chosen(), changed));
        send.addClickListener(click -> parts.sent.markSent(RecipientFilter.only(letter, chosen()), changed));
        noReply.setDisableOnClick(true);
        noReply.addClickListener(click -> now(() -> BoardDialogs.tell(
                "board.done.no-reply", parts.acts.noReply(Ids.next(), letter, chosen()), parts.acts, changed)));
        expect.setDisableOnClick(true);
        expect.addClickListener(click -> now(() -> BoardDialogs.tell(
                "board.done.waiting", parts.acts.expect(Ids.next(), letter, chosen()), parts.acts, changed)));
        parts.actions.forEach(action -> {
            Button button = new Button(t(action.label()), click -> action.start(letter, chosen(), changed));
            actions.put(action, button);
            getContent().add(button);
        });
    }

    /** Puts a button beside those of the bar. */
    void offer(Button button) {
        getContent().add(button);
    }

    /** Those whom the bar's buttons mean. */
    BoardFilter meant() {
        return meant;
    }

    /** Everybody whom the filter means, of whom so many are in each state. */
    void show(BoardFilter filter, Map<RecipientState, Integer> states) {
        show(filter, states, "recipient.all-listed");
    }

    /** Those ticked in the list of a letter. */
    void showTicked(UUID listed, Set<UUID> ticked) {
        BoardFilter only = BoardFilter.only(listed, ticked);
        show(only, parts.board.states(only), "recipient.ticked");
    }

    private void show(BoardFilter filter, Map<RecipientState, Integer> states, String key) {
        meant = filter;
        int all = states.values().stream().mapToInt(Integer::intValue).sum();
        whom.setText(t(key, all));
        assign.setVisible(all > 0);
        plan.setVisible(all > 0);
        show(send, "recipient.mark-sent", keeps ? states.getOrDefault(RecipientState.CHOSEN, 0) : 0);
        show(noReply, "board.no-reply", states.getOrDefault(RecipientState.SENT, 0));
        show(expect, "board.expect", states.getOrDefault(RecipientState.NO_REPLY, 0));
        actions.forEach((action, button) -> button.setVisible(action.fits(all)));
    }

    private static void show(Button button, String key, int number) {
        button.setText(t(key, number));
        button.setVisible(number > 0);
        button.setEnabled(true);
    }

    private Set<UUID> chosen() {
        Set<UUID> only = meant.meant().only();
        return only == null ? parts.board.all(meant) : only;
    }

    private void now(Runnable act) {
        try {
            act.run();
        } finally {
            noReply.setEnabled(true);
            expect.setEnabled(true);
        }
    }
}
