package org.parley.recipient.ui;

import org.parley.letter.Letters;
import org.parley.parliament.Parliaments;
import org.parley.recipient.Addressees;
import org.parley.recipient.Following;
import org.parley.recipient.Overlaps;
import org.parley.recipient.Picks;
import org.parley.savedlist.SavedLists;
import org.springframework.stereotype.Component;

/** What the "To:" block works with. */
@Component
record AddresseeTools(
        Letters letters,
        Addressees addressees,
        Picks picks,
        Overlaps overlaps,
        Following following,
        SendingChecks checks,
        Parliaments parliaments,
        SavedLists lists) {}
