package org.parley.intake.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import org.parley.base.ui.Dates;
import org.parley.base.ui.PathLink;
import org.parley.intake.IntakeRun;
import org.parley.intake.IntakeState;
import org.parley.intake.PersonLine;
import org.parley.intake.Sorting;
import org.parley.intake.decision.Candidate;
import org.parley.intake.decision.Verdict;
import org.parley.lawmaker.ui.LawmakerLinks;

/** A person of the list beside everybody they may be; somebody says who it is, or thinks again. */
class DoubtDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Sorting sorting;
    private final transient IntakeRun run;
    private final transient PersonLine person;
    private final boolean decides;
    private final ZoneId zone;
    private final Runnable done;

    DoubtDialog(Sorting sorting, IntakeRun run, PersonLine person, boolean decides, ZoneId zone, Runnable done) {
        this.sorting = sorting;
        this.run = run;
        this.person = person;
        this.decides = decides && run.state() == IntakeState.SORTED;
        this.zone = zone;
        this.done = done;
        setHeaderTitle(t("intake.doubt.title", person.line(), person.name()));
        setWidth("min(52rem, 98vw)");
        addClassName("doubt-dialog");
        sorting.candidates(run.id(), person.line()).forEach(candidate -> add(card(candidate)));
        getFooter().add(new Button(t("intake.doubt.close"), click -> close()));
    }

    private Div card(Candidate candidate) {
        Div head = new Div(title(candidate));
        head.addClassName("card-head");
        Div card = new Div(head);
        card.addClassNames("card", "stack");
        Verdict verdict = candidate.verdict();
        if (verdict != null && candidate.when() != null) {
            card.add(new Paragraph(
                    t("intake.decided", t(verdict.key()), candidate.who(), Dates.moment(candidate.when(), zone))));
        } else if (!candidate.reason().isEmpty()) {
            card.add(new Paragraph(t(candidate.reason())));
        }
        if (decides) {
            card.add(buttons(candidate));
        }
        card.add(new SideBySide(candidate));
        return card;
    }

    private static H3 title(Candidate candidate) {
        H3 title = new H3();
        title.getElement().setAttribute("dir", "auto");
        if (candidate.lawmaker() == null) {
            title.setText(t("intake.doubt.title", candidate.otherLine(), candidate.name()));
        } else {
            Anchor link = new PathLink(LawmakerLinks.to(candidate.lawmaker()), candidate.name());
            title.add(link);
        }
        return title;
    }

    private Div buttons(Candidate candidate) {
        Div buttons = new Div();
        buttons.addClassName("row");
        for (Verdict verdict : Verdict.values()) {
            if (verdict != candidate.verdict()) {
                Button says = new Button(t(verdict.key()), click -> {
                    sorting.says(run.id(), person.line(), candidate.which(), verdict);
                    finish();
                });
                says.setDisableOnClick(true);
                buttons.add(says);
            }
        }
        if (candidate.verdict() != null) {
            Button back = new Button(t("intake.doubt.again"), click -> {
                sorting.unsays(run.id(), person.line(), candidate.which());
                finish();
            });
            back.addThemeVariants(ButtonVariant.TERTIARY);
            back.setDisableOnClick(true);
            buttons.add(back);
        }
        return buttons;
    }

    private void finish() {
        close();
        done.run();
    }
}
