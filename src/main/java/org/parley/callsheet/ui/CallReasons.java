package org.parley.callsheet.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.parley.base.ui.Dates;
import org.parley.callsheet.CallLine;
import org.parley.callsheet.CallReason;

/** Why somebody is called early or late, one reason after the other; what speaks against it looks otherwise. */
class CallReasons extends Composite<UnorderedList> {

    private static final long serialVersionUID = 1L;

    CallReasons(CallLine line) {
        getContent().addClassName("call-reasons");
        line.reasons().forEach(reason -> {
            ListItem item = new ListItem(say(reason, line));
            item.addClassName("mark");
            item.setClassName("poor", reason.points() < 0);
            getContent().add(item);
        });
    }

    /** The reasons in a few words each. */
    static List<String> said(CallLine line) {
        return line.reasons().stream().map(reason -> say(reason, line)).toList();
    }

    private static String say(CallReason reason, CallLine line) {
        return switch (reason) {
            case NEVER_CONTACTED -> t(reason.key(), Dates.day(line.sentOn()));
            case LONG_AGO -> t(reason.key(), Dates.day(line.lastOn()));
            default -> t(reason.key());
        };
    }
}
