package org.parley.sitting.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.parley.base.ui.Dates;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.Stored;
import org.parley.sitting.Closure;
import org.parley.sitting.PeriodFilter;
import org.parley.sitting.PeriodLine;
import org.parley.sitting.WeekDetails;

/** Whether a parliament sits today, when it does not next, and how it counts its days. */
class CalendarCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int NEXT = 5;

    private final transient CalendarOfParliament with;
    private final UUID parliament;
    private final boolean mayEnter;
    private final boolean mayCorrectWeek;

    CalendarCard(CalendarOfParliament with, UUID parliament, boolean mayEnter, boolean mayCorrectWeek) {
        this.with = with;
        this.parliament = parliament;
        this.mayEnter = mayEnter;
        this.mayCorrectWeek = mayCorrectWeek;
        getContent().addClassName("card");
        Stored.whenTold(getContent(), this::show);
        show();
    }

    private void show() {
        LocalDate today = with.calendars().today(parliament);
        List<PeriodLine> next = with.periods().from(parliament, today, NEXT);
        int all = with.periods().count(PeriodFilter.all(parliament));
        Div card = getContent();
        card.removeAll();
        card.add(head(), standing(today));
        if (all == 0) {
            Paragraph none = new Paragraph(t(mayEnter ? "sitting.none-yet" : "sitting.none"));
            none.addClassNames("quiet", "tight");
            card.add(none);
        }
        next.forEach(line -> card.add(row(line)));
        Div foot = new Div();
        foot.addClassName("row");
        if (all > 0) {
            foot.add(new PathLink(SittingLinks.calendar(PeriodFilter.all(parliament)), t("sitting.all", all)));
        } else if (mayEnter) {
            foot.add(new PathLink(SittingLinks.calendar(PeriodFilter.all(parliament)), t("sitting.open-calendar")));
        }
        card.add(foot, week());
    }

    private Component head() {
        Div head = new Div(new H2(t("sitting.title")));
        head.addClassName("card-head");
        if (mayEnter) {
            Button add = new Button(
                    t("sitting.add"),
                    VaadinIcon.PLUS.create(),
                    click -> with.dialogs().enter(parliament));
            add.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            head.add(add);
        }
        return head;
    }

    private Component standing(LocalDate today) {
        String words = with.calendars()
                .of(parliament, null)
                .on(today)
                .map(CalendarCard::words)
                .orElseGet(() -> t("sitting.nothing-today", Dates.day(today)));
        Paragraph standing = new Paragraph(words);
        standing.addClassName("tight");
        return standing;
    }

    private static String words(Closure closure) {
        LocalDate until = closure.until();
        return until == null
                ? t("sitting.closed-open", t(closure.kind().key()), closure.name(), Dates.day(closure.from()))
                : t("sitting.closed-until", t(closure.kind().key()), closure.name(), Dates.day(until));
    }

    private Component row(PeriodLine line) {
        Span name = new Span(line.details().name());
        name.getElement().setAttribute("dir", "auto");
        Span days =
                new Span(PeriodText.days(line.details().from(), line.details().until())
                        + (line.chamber().isEmpty() ? "" : " · " + line.chamber()));
        days.addClassName("quiet");
        Div facts = new Div(name, days);
        facts.addClassName("line-facts");
        Div row = new Div(facts, PeriodText.mark(line.details().kind()));
        row.addClassName("line");
        return row;
    }

    private Component week() {
        WeekDetails week = with.calendars().week(parliament).details();
        String weekend = week.weekend().isEmpty()
                ? t("sitting.weekend-unknown")
                : t("sitting.weekend-is", WeekDialog.words(week.weekend()));
        String zone = week.zone().isEmpty() ? t("sitting.zone-unknown") : t("sitting.zone-is", week.zone());
        Span words = new Span(weekend + " " + zone);
        words.addClassName("quiet");
        Div line = new Div(words);
        line.addClassName("row");
        if (mayCorrectWeek) {
            Button correct =
                    new Button(VaadinIcon.EDIT.create(), click -> new WeekDialog(with.calendars()).open(parliament));
            correct.setAriaLabel(t("sitting.week-correct"));
            correct.setTooltipText(t("sitting.week-correct"));
            correct.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
            line.add(correct);
        }
        return line;
    }
}
