package org.parley.merger.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.base.ui.Dates;
import org.parley.merger.Merger;
import org.parley.merger.MergerLine;
import org.parley.partner.ui.PartnerSection;
import org.springframework.core.annotation.Order;

/** On a partner's page: what was merged into it, with a way back, and merging with one that nobody proposed. */
@org.springframework.stereotype.Component
@Order(90)
class MergesOfPartner implements PartnerSection {

    private final Merger merger;
    private final MergerDialogs dialogs;
    private final Actor actor;

    MergesOfPartner(Merger merger, MergerDialogs dialogs, Actor actor) {
        this.merger = merger;
        this.dialogs = dialogs;
        this.actor = actor;
    }

    @Override
    public Component create(UUID partner) {
        List<MergerLine> lines = merger.of(partner);
        Div head = new Div(new H2(t("merger.merges")));
        head.addClassName("card-head");
        Div section = new Div(head);
        section.addClassNames("card", "merges");
        if (actor.is(Roles.OFFICER)) {
            head.add(MergerDialogs.small(t("merger.merge-another"), () -> dialogs.pick(partner)));
        }
        if (lines.isEmpty()) {
            Paragraph none = new Paragraph(t("merger.merges-none"));
            none.addClassName("quiet");
            section.add(none);
        }
        lines.forEach(line -> section.add(line(line)));
        return section;
    }

    private Component line(MergerLine line) {
        Span words =
                new Span(t("merger.was-merged", line.goneName(), line.who(), Dates.moment(line.at(), actor.zone())));
        Div facts = new Div(words);
        facts.addClassName("line-facts");
        Div row = new Div(facts);
        row.addClassName("line");
        Instant undone = line.undoneAt();
        if (undone != null) {
            Span back = new Span(t("merger.was-taken-back", Dates.moment(undone, actor.zone())));
            back.addClassName("quiet");
            facts.add(back);
        } else if (actor.is(Roles.OFFICER)) {
            row.add(MergerDialogs.small(t("merger.take-back"), () -> dialogs.takeBack(line.id(), line.stays())));
        }
        return row;
    }
}
