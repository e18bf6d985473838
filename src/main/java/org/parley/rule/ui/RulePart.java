package org.parley.rule.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.Message;
import org.parley.base.ui.Stored;
import org.parley.letter.ui.LetterTab;
import org.parley.rule.RuleLine;
import org.parley.rule.RuleNumber;
import org.parley.rule.RuleShow;

/** The rule of a letter: what it says, what it means to do and did, and the recipients behind the number that the address says. */
class RulePart extends Div implements LetterTab.Part {

    private static final long serialVersionUID = 1L;

    private final UUID letter;
    private final transient RuleTab with;
    private final boolean mayChange;
    private transient @Nullable RuleShow asked;

    RulePart(UUID letter, RuleTab with, Runnable changed) {
        this.letter = letter;
        this.with = with;
        mayChange = with.rules().mayChange(letter);
        addClassNames("page", "stack", "rule");
        Stored.whenTold(this, () -> {
            changed.run();
            showAll();
        });
    }

    @Override
    public void show(QueryParameters query) {
        asked = RuleLinks.read(query);
        showAll();
    }

    private void showAll() {
        removeAll();
        Optional<RuleLine> rule = with.rules().of(letter);
        if (rule.isEmpty()) {
            add(nothing());
            return;
        }
        List<RuleNumber> numbers = with.runs().numbers(rule.get());
        RuleShow meant =
                asked == null && !numbers.isEmpty() ? numbers.getFirst().show() : asked;
        add(new RuleCard(rule.get(), numbers, meant, with.rules().today(), with.dialogs(), mayChange));
        if (meant != null && !numbers.isEmpty()) {
            add(new RuleGrid(with.runs(), rule.get(), meant));
        }
    }

    private Message nothing() {
        if (!mayChange) {
            return new Message(VaadinIcon.CALENDAR_CLOCK, t("rule.none-title"), t("rule.none-not-yours"));
        }
        Button usual = new Button(t("rule.start-usual"), click -> with.dialogs().startUsual(letter));
        usual.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        usual.setDisableOnClick(true);
        Button other = new Button(t("rule.start-other"), click -> with.dialogs().start(letter));
        return new Message(
                VaadinIcon.CALENDAR_CLOCK, t("rule.none-title"), RuleText.of(RuleDialogs.usual()), usual, other);
    }
}
