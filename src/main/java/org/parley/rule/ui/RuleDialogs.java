package org.parley.rule.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.UUID;
import org.parley.base.Ids;
import org.parley.base.ui.Correction;
import org.parley.base.ui.EntryDialog;
import org.parley.base.ui.Notices;
import org.parley.base.ui.Stored;
import org.parley.rule.Ran;
import org.parley.rule.RuleDetails;
import org.parley.rule.RuleLine;
import org.parley.rule.RuleNumber;
import org.parley.rule.RuleRuns;
import org.parley.rule.Rules;
import org.springframework.stereotype.Component;

/** What is done with the rule of a letter. */
@Component
class RuleDialogs {

    private final Rules rules;
    private final RuleRuns runs;

    RuleDialogs(Rules rules, RuleRuns runs) {
        this.rules = rules;
        this.runs = runs;
    }

    static RuleDetails usual() {
        return RuleDetails.usual(t("rule.usual-says"));
    }

    /** Starts the usual rule, with a way back. */
    void startUsual(UUID letter) {
        UUID id = Ids.next();
        rules.start(id, letter, usual());
        Stored.tell();
        Notices.undoable("rule.started", () -> {
            rules.stop(id, rules.line(id).seen());
            Stored.tell();
        });
    }

    void start(UUID letter) {
        UUID id = Ids.next();
        RuleForm form = new RuleForm(usual());
        EntryDialog dialog = new EntryDialog(
                t("rule.new-title"),
                form,
                () -> form.typed()
                        .map(details -> {
                            rules.start(id, letter, details);
                            Notices.done("rule.started");
                            Stored.tell();
                            return true;
                        })
                        .orElse(false));
        dialog.toSave(t("rule.start")).watch(form.fields());
        dialog.open();
    }

    void correct(RuleLine rule) {
        new Correction<>(
                        t("rule.change-title"),
                        new RuleForm(rule.details()),
                        rule.asSeen(),
                        () -> rules.line(rule.id()).asSeen(),
                        (from, details) -> rules.correct(rule.id(), from.version(), details),
                        details -> {
                            Notices.done("rule.changed");
                            Stored.tell();
                        })
                .open();
    }

    void pause(RuleLine rule) {
        rules.pause(rule.id(), rule.seen());
        Notices.done("rule.was-paused");
        Stored.tell();
    }

    void resume(RuleLine rule) {
        rules.resume(rule.id(), rule.seen());
        Notices.done("rule.goes-on");
        Stored.tell();
    }

    void stop(RuleLine rule) {
        rules.stop(rule.id(), rule.seen());
        Stored.tell();
        Notices.undoable("rule.was-stopped", () -> {
            rules.goOn(rule.id());
            Stored.tell();
        });
    }

    /** Asks first, with what it would raise today. */
    void run(RuleLine rule, RuleNumber now) {
        ConfirmDialog sure = new ConfirmDialog();
        sure.setHeader(t("rule.run-title"));
        sure.setText(t("rule.run-sentence", now.followUps(), now.silences()));
        sure.setCancelable(true);
        sure.setCancelText(t("entry.cancel"));
        sure.setConfirmText(t("rule.run-confirm"));
        sure.addConfirmListener(confirmed -> {
            Ran ran = runs.runNow(rule.id());
            Notices.done("rule.ran", ran.raised(), ran.silent());
            Stored.tell();
        });
        sure.open();
    }
}
