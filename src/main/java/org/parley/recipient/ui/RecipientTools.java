package org.parley.recipient.ui;

import java.util.List;
import org.parley.base.Actor;
import org.parley.base.ui.ListTools;
import org.parley.export.ui.Exporting;
import org.parley.letter.Letters;
import org.parley.parliament.Parliaments;
import org.parley.recipient.Addressees;
import org.parley.recipient.Recipients;
import org.parley.savedlist.ui.Saving;
import org.springframework.stereotype.Component;

/** What the list of recipients works with. */
@Component
record RecipientTools(
        Letters letters,
        Recipients recipients,
        Addressees addressees,
        Parliaments parliaments,
        List<RecipientAction> actions,
        RecipientExport export,
        Exporting exporting,
        ListTools listTools,
        Saving saving,
        Actor actor,
        SentDialogs sent) {}
