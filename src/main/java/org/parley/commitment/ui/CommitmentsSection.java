package org.parley.commitment.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Map;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.Stored;
import org.parley.commitment.CommitmentFilter;
import org.parley.commitment.CommitmentState;
import org.parley.commitment.Commitments;
import org.springframework.data.domain.PageRequest;

/** The commitments on somebody's or something's page: how many are in which state, and what is open first. */
class CommitmentsSection extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int FIRST = 3;

    private final transient Commitments commitments;
    private final transient CommitmentDialogs dialogs;
    private final transient CommitmentFilter filter;

    CommitmentsSection(Commitments commitments, CommitmentDialogs dialogs, CommitmentFilter filter) {
        this.commitments = commitments;
        this.dialogs = dialogs;
        this.filter = filter;
        Stored.whenTold(this, this::show);
        show();
    }

    private void show() {
        Map<CommitmentState, Integer> states = commitments.states(filter);
        Button record = new Button(
                t("commitment.record"),
                VaadinIcon.PLUS.create(),
                click -> dialogs.promise(filter.lawmaker(), filter.campaign()));
        record.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        record.setVisible(dialogs.areAllowed());
        Div card = getContent();
        card.removeAll();
        card.setVisible(!states.isEmpty() || dialogs.areAllowed());
        card.setClassName("card", !states.isEmpty());
        if (states.isEmpty()) {
            card.add(record);
            return;
        }
        Div head = new Div(new H2(t("commitment.title")), record);
        head.addClassName("card-head");
        Div counts = new Div();
        counts.addClassName("counts");
        states.forEach((state, count) -> counts.add(count(t(state.key()), filter.in(state), count)));
        int late = commitments.count(filter.late());
        if (late > 0) {
            counts.add(count(t("commitment.overdue"), filter.late(), late));
        }
        card.add(head, counts);
        commitments
                .list(filter, PageRequest.of(0, FIRST))
                .forEach(line -> card.add(new CommitmentItem(line, dialogs, filter.lawmaker())));
        int all = states.values().stream().mapToInt(Integer::intValue).sum();
        if (all > FIRST) {
            card.add(new PathLink(CommitmentLinks.list(filter), t("commitment.all", all)));
        }
    }

    private static Anchor count(String words, CommitmentFilter filter, int count) {
        Span number = new Span(t("commitment.number", count));
        number.addClassName("number");
        Anchor link = new PathLink(CommitmentLinks.list(filter), number, new Span(words));
        link.addClassName("count");
        return link;
    }
}
