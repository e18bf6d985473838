package org.parley.paste.ui;

import org.parley.account.Accounts;
import org.parley.base.Actor;
import org.parley.campaign.Campaigns;
import org.parley.partner.KnownPartners;
import org.parley.paste.Matching;
import org.parley.paste.PastedLetters;
import org.parley.recipient.Addressees;
import org.springframework.stereotype.Component;

/** Whom the form of a pasted letter asks, and where it is entered. */
@Component
record PasteFields(
        PastedLetters pasted,
        Matching matching,
        Addressees addressees,
        Campaigns campaigns,
        Accounts accounts,
        Actor actor,
        KnownPartners partners) {}
