package org.parley.goal.ui;

import static org.parley.base.ui.Words.t;

import java.util.UUID;
import org.parley.base.Ids;
import org.parley.base.ui.Correction;
import org.parley.base.ui.EntryDialog;
import org.parley.base.ui.Notices;
import org.parley.base.ui.Stored;
import org.parley.campaign.Campaigns;
import org.parley.goal.GoalLine;
import org.parley.goal.Goals;
import org.parley.parliament.Parliaments;
import org.parley.recipient.Addressees;
import org.springframework.stereotype.Component;

/** The dialogs in which goals are stated and corrected. */
@Component
class GoalDialogs {

    private final Goals goals;
    private final Campaigns campaigns;
    private final Addressees places;
    private final Parliaments parliaments;

    GoalDialogs(Goals goals, Campaigns campaigns, Addressees places, Parliaments parliaments) {
        this.goals = goals;
        this.campaigns = campaigns;
        this.places = places;
        this.parliaments = parliaments;
    }

    boolean areAllowed() {
        return goals.mayState();
    }

    void state(UUID campaign) {
        UUID id = Ids.next();
        GoalForm form = form().proposing(campaigns.details(campaign));
        EntryDialog dialog = new EntryDialog(
                t("goal.state"),
                form,
                () -> form.typed()
                        .map(details -> {
                            goals.state(id, campaign, details);
                            done("goal.stated");
                            return true;
                        })
                        .orElse(false));
        dialog.watch(form.fields());
        dialog.open();
    }

    void correct(GoalLine line) {
        new Correction<>(
                        t("goal.correct"),
                        form().showing(line.details()),
                        line.asSeen(),
                        () -> goals.line(line.id()).asSeen(),
                        (from, details) -> goals.correct(line.id(), from.version(), details),
                        details -> done("goal.corrected"))
                .open();
    }

    void takeOut(GoalLine line) {
        goals.takeOut(line.id());
        Notices.undoable("goal.taken-out", () -> {
            goals.bringBack(line.id());
            Stored.tell();
        });
        Stored.tell();
    }

    private GoalForm form() {
        return new GoalForm(places, parliaments);
    }

    private static void done(String key) {
        Notices.done(key);
        Stored.tell();
    }
}
