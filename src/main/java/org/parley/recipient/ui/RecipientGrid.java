package org.parley.recipient.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.parley.base.ui.Dates;
import org.parley.base.ui.Room;
import org.parley.lawmaker.ui.LawmakerLinks;
import org.parley.letter.ui.LetterLinks;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.RecipientLine;
import org.parley.recipient.RecipientState;
import org.parley.recipient.Recipients;

/** The recipients that match, one a row; several can be ticked. */
class RecipientGrid extends TickedGrid<RecipientLine> {

    private static final long serialVersionUID = 1L;

    private static final String STATE = """
            <div class="name-cell"><span class="mark ${item.mark}">${item.state}</span>
            <span class="quiet" dir="auto">${item.more}${item.proofs
                ? html` <a class="plain" href="${item.happened}" router-link title="${item.proofs}" aria-label="${item.proofs}"><vaadin-icon
                    icon="vaadin:paperclip"></vaadin-icon></a>`
                : ''}</span></div>
            """;

    private static final String WAY = """
            <button class="plain way ${item.none ? 'poor' : ''}" @click="${choose}" ?disabled="${item.fixed}" title="${item.value}">
            <span class="quiet">${item.kind}</span> <span dir="ltr">${item.value}</span></button>
            """;

    private final transient Recipients recipients;
    private boolean choosing;

    RecipientGrid(Recipients recipients, boolean ticking, SerializableConsumer<RecipientLine> chooseWay) {
        super(ticking, RecipientLine::id);
        this.recipients = recipients;
        names(
                t("recipient.name"),
                line -> line.lawmaker() == null ? "" : LawmakerLinks.to(line.lawmaker()),
                RecipientLine::name,
                line -> below(line.name(), line.chamber(), line.constituency()));
        List<Column<RecipientLine>> roomy = List.of(
                addColumn(RecipientLine::party)
                        .setHeader(t("recipient.party"))
                        .setSortProperty("party")
                        .setWidth("9rem"),
                addColumn(RecipientLine::parliament)
                        .setHeader(t("recipient.parliament"))
                        .setSortProperty("parliament")
                        .setWidth("11rem"),
                addColumn(LitRenderer.<RecipientLine>of(WAY)
                                .withProperty("none", RecipientLine::isUnreachable)
                                .withProperty("fixed", line -> !choosing || line.state() != RecipientState.CHOSEN)
                                .withProperty("kind", RecipientGrid::way)
                                .withProperty(
                                        "value",
                                        line -> line.way() == null
                                                ? ""
                                                : line.way().value())
                                .withFunction("choose", chooseWay::accept))
                        .setHeader(t("recipient.channel"))
                        .setFlexGrow(2)
                        .setWidth("12rem"));
        addColumn(LitRenderer.<RecipientLine>of(STATE)
                        .withProperty("state", line -> t(line.state().key()))
                        .withProperty("mark", RecipientGrid::mark)
                        .withProperty("more", RecipientGrid::more)
                        .withProperty("proofs", line -> line.proofs() == 0 ? "" : t("recipient.proofs", line.proofs()))
                        .withProperty("happened", line -> LetterLinks.activity(line.letter())))
                .setHeader(t("recipient.state"))
                .setSortProperty("state")
                .setFlexGrow(0)
                .setWidth("9rem");
        Room.onlyWide(this, roomy);
    }

    void show(RecipientFilter filter, Component nothing) {
        deselectAll();
        setEmptyStateComponent(nothing);
        setItemsPageable(page -> recipients.list(filter, page), page -> recipients.count(filter));
    }

    /** Whether the way to a recipient may be chosen here. */
    void letChooseWays(boolean may) {
        choosing = may;
    }

    private static String way(RecipientLine line) {
        if (line.sentVia() != null) {
            return t(line.sentVia().key());
        }
        return line.way() == null
                ? t("recipient.unreachable")
                : t(line.way().kind().key());
    }

    private static String more(RecipientLine line) {
        if (line.excludedBecause() != null) {
            return line.excludedBecause();
        }
        return Dates.day(line.sentOn());
    }

    private static String mark(RecipientLine line) {
        return switch (line.state()) {
            case ANSWERED, ACKNOWLEDGED -> "good";
            case RETURNED -> "poor";
            case CHOSEN -> line.isUnreachable() ? "poor" : "";
            case SENT, NO_REPLY, EXCLUDED -> "";
        };
    }
}
