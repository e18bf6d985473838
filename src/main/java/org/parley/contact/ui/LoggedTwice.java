package org.parley.contact.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;
import org.parley.base.ui.Dates;
import org.parley.contact.Twin;

/** Says who logged the same contact already, and lets the second person look, log theirs as well, or leave it. */
class LoggedTwice extends ConfirmDialog {

    private static final long serialVersionUID = 1L;

    /** A question; what was typed stays until it is answered. */
    LoggedTwice(List<Twin> twins, ZoneId zone, Runnable anyway, Runnable leave) {
        setHeader(t("contact.twice"));
        UnorderedList list = new UnorderedList();
        list.addClassName("items");
        twins.forEach(twin -> list.add(item(twin, zone)));
        Div text = new Div(new Paragraph(t("contact.twice.sentence")), list);
        text.addClassName("logged-twice");
        setText(text);
        setWidth("min(34rem, 92vw)");
        setCancelable(true);
        setCancelText(t("contact.twice.back"));
        setRejectable(true);
        setRejectText(t("contact.twice.leave"));
        setConfirmText(t("contact.twice.anyway"));
        addConfirmListener(confirmed -> anyway.run());
        addRejectListener(rejected -> leave.run());
    }

    private static ListItem item(Twin twin, ZoneId zone) {
        Anchor link = new Anchor(
                ContactLinks.to(twin.id()),
                t(
                        "contact.twice.same",
                        t(twin.kind().key()),
                        Dates.moment(twin.happenedAt(), zone),
                        String.join(", ", twin.lawmakers())));
        link.setTarget(AnchorTarget.BLANK);
        link.setTitle(t("contact.twice.open"));
        Span by = new Span(t("contact.recorded") + ": "
                + t("contact.recorded-by", twin.recordedBy(), Dates.moment(twin.recordedAt(), zone)));
        by.addClassName("quiet");
        ListItem item = new ListItem(link, by);
        twin.glance().lines().findFirst().ifPresent(line -> item.add(new Span(line)));
        item.addClassName("item");
        return item;
    }
}
