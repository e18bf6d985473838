package org.parley.print.ui;

import org.parley.base.Actor;
import org.parley.copy.Copies;
import org.parley.export.ui.Exporting;
import org.parley.letterhead.Letterheads;
import org.parley.print.Envelopes;
import org.parley.print.Prints;
import org.parley.print.Selections;
import org.springframework.stereotype.Component;

/** What the tab needs. */
@Component
record PrintParts(
        Prints prints,
        Envelopes envelopes,
        Selections selections,
        Copies copies,
        Letterheads letterheads,
        EnvelopeExport export,
        Exporting exporting,
        Actor actor) {}
