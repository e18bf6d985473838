package org.parley.stuck.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.Stored;
import org.parley.board.Silence;
import org.parley.commitment.ui.CommitmentLinks;
import org.parley.duplicate.ui.DuplicateLinks;
import org.parley.intake.Outcome;
import org.parley.intake.ui.IntakeLinks;
import org.parley.letter.ui.LetterLinks;
import org.parley.progress.Scope;
import org.parley.progress.ui.ProgressLinks;
import org.parley.progress.ui.Refreshing;
import org.parley.stuck.Stuck;
import org.parley.stuck.StuckFilter;
import org.parley.stuck.StuckWork;
import org.parley.stuck.Why;

/** What is stuck: numbers that lead into the work, and with whom and where it is late. Nothing is shown that is not stuck. */
class StuckCard extends Composite<Div> implements Refreshing {

    private static final long serialVersionUID = 1L;

    private final transient StuckWork work;
    private final transient Scope scope;
    private final IntegerField days = days();
    private final Div numbers = new Div();
    private final Div tables = new Div();
    private final Paragraph calm = new Paragraph(t("stuck.nothing"));
    private transient Silence silence;
    private transient @Nullable Stuck shown;

    StuckCard(StuckWork work, Scope scope, Silence silence) {
        this.work = work;
        this.scope = scope;
        this.silence = silence;
        days.setValue(silence.days());
        days.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() == null) {
                days.setValue(this.silence.days());
            } else if (change.isFromClient() && !days.isInvalid()) {
                ask(change.getValue());
            }
        });
        calm.addClassName("quiet");
        numbers.addClassName("counts");
        tables.addClassName("stuck-tables");
        getContent().addClassName("stuck");
        getContent().add(calm, numbers, days, tables);
        Stored.whenTold(this, this::refresh);
        refresh();
    }

    @Override
    public void refresh() {
        Stuck now = work.of(scope, silence);
        if (!now.equals(shown)) {
            shown = now;
            show(now);
        }
    }

    private void ask(int many) {
        Silence.of(String.valueOf(many)).ifPresent(asked -> {
            silence = asked;
            ProgressLinks.say(scope, StuckLinks.SILENT, asked.equals(Silence.USUAL) ? null : asked.days());
            refresh();
        });
    }

    private void show(Stuck now) {
        numbers.removeAll();
        tables.removeAll();
        calm.setVisible(now.isNothing());
        add(now.overdue(), "stuck.overdue", StuckLinks.to(all(Why.OVERDUE)));
        add(now.followUps(), "stuck.follow-ups", StuckLinks.followUps(scope, null, null));
        add(now.unowned(), "stuck.unowned", StuckLinks.to(all(Why.UNOWNED)));
        add(now.unreachable(), "stuck.unreachable", StuckLinks.to(all(Why.UNREACHABLE)));
        add(now.promises(), "stuck.promises", CommitmentLinks.list(StuckWork.promises(scope)));
        add(now.pairs(), "stuck.pairs", DuplicateLinks.list(StuckWork.pairs(scope)));
        now.lists()
                .forEach(list -> numbers.add(
                        link(IntakeLinks.to(list.id(), Outcome.DOUBTFUL), t("stuck.list", list.many(), list.name()))));
        now.letters()
                .forEach(letter -> numbers.add(link(LetterLinks.to(letter.id()), t("stuck.letter", letter.name()))));
        add(now.silent(), "stuck.silent", StuckLinks.to(all(Why.SILENT)), silence.days());
        if (!now.officers().isEmpty()) {
            tables.add(StuckTable.ofOfficers(now.officers(), scope, all(Why.OVERDUE)));
        }
        if (!now.parliaments().isEmpty()) {
            tables.add(StuckTable.ofParliaments(now.parliaments(), scope, all(Why.OVERDUE)));
        }
    }

    private StuckFilter all(Why why) {
        return StuckFilter.of(scope.campaign(), why, silence).about(scope.letter());
    }

    private void add(long number, String key, String path, Object... more) {
        if (number > 0) {
            Object[] values = new Object[more.length + 1];
            values[0] = number;
            System.arraycopy(more, 0, values, 1, more.length);
            numbers.add(link(path, t(key, values)));
        }
    }

    private static Component link(String path, String text) {
        Span words = new Span(text);
        words.getElement().setAttribute("dir", "auto");
        Anchor link = new PathLink(path, words);
        link.addClassName("count");
        return link;
    }

    private static IntegerField days() {
        IntegerField days = new IntegerField(t("stuck.days"));
        days.setMin(1);
        days.setMax(Silence.MOST);
        days.setStepButtonsVisible(true);
        days.setHelperText(t("stuck.days-help"));
        String wrong = t("stuck.days-wrong", Silence.MOST);
        days.setI18n(new IntegerField.IntegerFieldI18n()
                .setMinErrorMessage(wrong)
                .setMaxErrorMessage(wrong)
                .setBadInputErrorMessage(wrong));
        days.addClassName("stuck-days");
        return days;
    }
}
