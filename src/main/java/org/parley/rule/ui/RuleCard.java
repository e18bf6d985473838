package org.parley.rule.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.PathLink;
import org.parley.rule.RuleGroup;
import org.parley.rule.RuleLine;
import org.parley.rule.RuleNumber;
import org.parley.rule.RuleShow;

/** What a rule says, what can be done with it, and its numbers, each of which opens the recipients behind it. */
class RuleCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    RuleCard(
            RuleLine rule,
            List<RuleNumber> numbers,
            @Nullable RuleShow shown,
            LocalDate today,
            RuleDialogs dialogs,
            boolean mayChange) {
        Div head = new Div(new H2(t("rule.title")));
        head.addClassName("card-head");
        if (rule.paused()) {
            Span paused = new Span(t("rule.paused"));
            paused.addClassNames("mark", "open");
            head.add(paused);
        }
        Paragraph sentence = new Paragraph(RuleText.of(rule.details()));
        sentence.addClassName("tight");
        Span says = new Span(t("rule.says-is", rule.details().says()));
        says.addClassName("quiet");
        getContent().addClassNames("card", "stack");
        getContent().add(head, sentence, says);
        if (mayChange) {
            getContent().add(actions(rule, numbers, dialogs));
        }
        getContent().add(numbers(rule, numbers, shown, today));
        Span how = new Span(t(rule.paused() ? "rule.how-paused" : "rule.how"));
        how.addClassName("quiet");
        getContent().add(how);
    }

    private static Component actions(RuleLine rule, List<RuleNumber> numbers, RuleDialogs dialogs) {
        Optional<RuleNumber> now = numbers.stream()
                .filter(number -> number.show().group() == RuleGroup.NOW)
                .findFirst();
        Div actions = new Div();
        actions.addClassName("row");
        if (now.isPresent() && !rule.paused()) {
            Button run = new Button(t("rule.run"), VaadinIcon.PLAY.create(), click -> dialogs.run(rule, now.get()));
            run.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(run);
        }
        actions.add(
                new Button(t("rule.change"), VaadinIcon.EDIT.create(), click -> dialogs.correct(rule)),
                rule.paused()
                        ? new Button(t("rule.resume"), click -> dialogs.resume(rule))
                        : new Button(t("rule.pause"), click -> dialogs.pause(rule)),
                new Button(t("rule.stop"), click -> dialogs.stop(rule)));
        return actions;
    }

    private static Component numbers(
            RuleLine rule, List<RuleNumber> numbers, @Nullable RuleShow shown, LocalDate today) {
        if (numbers.isEmpty()) {
            Paragraph nobody = new Paragraph(t("rule.nobody"));
            nobody.addClassName("tight");
            return nobody;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("tight");
        numbers.forEach(number -> {
            PathLink link = new PathLink(RuleLinks.to(rule.letter(), number.show()), RuleText.of(number, today));
            link.addClassName("number");
            if (number.show().equals(shown)) {
                link.getElement().setAttribute("aria-current", "true");
            }
            list.add(new ListItem(link));
        });
        return list;
    }
}
