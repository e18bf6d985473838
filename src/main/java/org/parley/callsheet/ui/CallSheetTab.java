package org.parley.callsheet.ui;

import static org.parley.base.ui.Words.t;

import org.parley.base.Actor;
import org.parley.base.ui.ListTools;
import org.parley.callsheet.CallSheets;
import org.parley.contact.ui.ContactDialogs;
import org.parley.lawmaker.Offices;
import org.parley.letter.LetterLine;
import org.parley.letter.ui.LetterTab;
import org.parley.parliament.Channels;
import org.parley.timeline.Timelines;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whom to call next about a letter, on its page. */
@Component
@Order(20)
class CallSheetTab implements LetterTab {

    static final String WORD = "calls";

    private final CallSheets sheets;
    private final ContactDialogs contacts;
    private final Whereabouts whereabouts;
    private final ListTools listTools;
    private final Actor actor;

    CallSheetTab(
            CallSheets sheets,
            ContactDialogs contacts,
            Channels channels,
            Offices offices,
            Timelines timelines,
            ListTools listTools,
            Actor actor) {
        this.sheets = sheets;
        this.contacts = contacts;
        this.listTools = listTools;
        this.actor = actor;
        whereabouts = new Whereabouts(channels, offices, timelines, actor);
    }

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public String label(LetterLine letter) {
        return t("callsheet.tab");
    }

    @Override
    public Part create(LetterLine letter, Runnable changed) {
        return new CallSheetPart(letter.id(), sheets, contacts, whereabouts, listTools, actor, changed);
    }
}
