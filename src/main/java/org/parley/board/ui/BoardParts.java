package org.parley.board.ui;

import java.util.List;
import org.parley.account.Accounts;
import org.parley.base.Actor;
import org.parley.base.ui.ListTools;
import org.parley.board.Acts;
import org.parley.board.Board;
import org.parley.export.ui.Exporting;
import org.parley.letter.Letters;
import org.parley.parliament.Parliaments;
import org.parley.recipient.Addressees;
import org.parley.recipient.Recipients;
import org.parley.recipient.ui.RecipientAction;
import org.parley.recipient.ui.SentDialogs;
import org.springframework.stereotype.Component;

/** What a board needs. */
@Component
class BoardParts {

    final Board board;
    final Acts acts;
    final BoardDialogs dialogs;
    final ListTools listTools;
    final Accounts accounts;
    final Letters letters;
    final Recipients recipients;
    final Addressees addressees;
    final Parliaments parliaments;
    final SentDialogs sent;
    final List<RecipientAction> actions;
    final Exporting exporting;
    final BoardExport export;
    final Actor actor;

    BoardParts(
            Board board,
            Acts acts,
            BoardDialogs dialogs,
            ListTools listTools,
            Accounts accounts,
            Letters letters,
            Recipients recipients,
            Addressees addressees,
            Parliaments parliaments,
            SentDialogs sent,
            List<RecipientAction> actions,
            Exporting exporting,
            BoardExport export,
            Actor actor) {
        this.board = board;
        this.acts = acts;
        this.dialogs = dialogs;
        this.listTools = listTools;
        this.accounts = accounts;
        this.letters = letters;
        this.recipients = recipients;
        this.addressees = addressees;
        this.parliaments = parliaments;
        this.sent = sent;
        this.actions = List.copyOf(actions);
        this.exporting = exporting;
        this.export = export;
        this.actor = actor;
    }
}
