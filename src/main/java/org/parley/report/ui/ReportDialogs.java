package org.parley.report.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Roles;
import org.parley.base.ui.EntryDialog;
import org.parley.base.ui.Notices;
import org.parley.report.ReportLine;
import org.parley.report.ReportOrder;
import org.springframework.stereotype.Component;

/** Opens what makes a report and what takes one away. */
@Component
class ReportDialogs {

    private final ReportTools tools;

    ReportDialogs(ReportTools tools) {
        this.tools = tools;
    }

    /** A button that begins a report about a campaign or a letter, or about what is chosen first; invisible for who may not. */
    Button button(@Nullable UUID campaign, @Nullable UUID letter) {
        Button button =
                new Button(t("report.new"), VaadinIcon.CLIPBOARD_TEXT.create(), click -> make(campaign, letter));
        button.setVisible(tools.actor().is(Roles.OFFICER));
        return button;
    }

    /** Asks what is wanted, makes it, and opens it. */
    void make(@Nullable UUID campaign, @Nullable UUID letter) {
        ReportForm form = new ReportForm(tools, campaign, letter);
        EntryDialog dialog = new EntryDialog(t("report.form-title"), form, () -> {
            ReportOrder order = form.order();
            if (order == null) {
                return false;
            }
            UUID made = tools.reports().make(order);
            UI.getCurrent().getPage().setLocation(ReportLinks.page(made));
            return true;
        });
        form.watchedBy(dialog);
        dialog.toSave(t("report.make")).open();
    }

    /** Asks first, for it is gone for good. */
    void remove(ReportLine report, Runnable afterwards) {
        ConfirmDialog sure = new ConfirmDialog();
        sure.setHeader(t("report.delete-title", report.title()));
        sure.setText(t("report.delete-sentence"));
        sure.setCancelable(true);
        sure.setCancelText(t("entry.cancel"));
        sure.setConfirmText(t("report.delete"));
        sure.addConfirmListener(confirmed -> {
            tools.reports().remove(report.id());
            Notices.done("report.deleted", report.title());
            afterwards.run();
        });
        sure.open();
    }
}
