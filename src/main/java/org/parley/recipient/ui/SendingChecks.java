package org.parley.recipient.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.parley.base.ui.PathLink;
import org.parley.recipient.ui.SendingCheck.Finding;
import org.springframework.stereotype.Component;

/** Everything that was found about a letter before it goes out, what stops it first. */
@Component
class SendingChecks {

    private final List<SendingCheck> checks;

    SendingChecks(List<SendingCheck> checks) {
        this.checks = List.copyOf(checks);
    }

    /** What was found as a card with the ways to where it is mended, or one line that all is well. */
    Div card(UUID letter) {
        List<Finding> findings = checks.stream()
                .flatMap(check -> check.of(letter).stream())
                .sorted(Comparator.comparing(Finding::stops).reversed())
                .toList();
        Div card = new Div(new H3(t("check.title")));
        card.addClassNames("card", "sending-check");
        if (findings.isEmpty()) {
            Span well = new Span(VaadinIcon.CHECK_CIRCLE.create(), new Span(t("check.well")));
            well.addClassName("check-well");
            card.add(well);
        } else {
            UnorderedList list = new UnorderedList();
            findings.forEach(finding -> list.add(item(finding)));
            card.add(list);
        }
        return card;
    }

    private static ListItem item(Finding finding) {
        Span mark = new Span(t(finding.stops() ? "check.stops" : "check.look"));
        mark.addClassNames("mark", finding.stops() ? "poor" : "fair");
        return new ListItem(mark, new PathLink(finding.path(), finding.sentence()));
    }
}
