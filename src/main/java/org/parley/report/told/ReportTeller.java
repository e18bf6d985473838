package org.parley.report.told;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.parley.base.Actor;
import org.parley.campaign.Campaigns;
import org.parley.letter.Letters;
import org.parley.report.ReportOrder;
import org.parley.report.count.ReportedRecipients;
import org.parley.report.count.Span;
import org.parley.report.kept.Content;
import org.springframework.stereotype.Component;

/** Puts together what a report says, from what is known now. */
@Component
public class ReportTeller {

    private final Campaigns campaigns;
    private final Letters letters;
    private final ReportedRecipients reaching;
    private final List<PartTeller> parts;
    private final Actor actor;

    ReportTeller(
            Campaigns campaigns, Letters letters, ReportedRecipients reaching, List<PartTeller> parts, Actor actor) {
        this.campaigns = campaigns;
        this.letters = letters;
        this.reaching = reaching;
        this.parts =
                parts.stream().sorted(Comparator.comparing(PartTeller::part)).toList();
        this.actor = actor;
    }

    /**
     * All that it says.
     *
     * @throws org.parley.base.NotFound when there is no such campaign or letter
     */
    public Content tell(ReportOrder order, LocalDate today) {
        Span span = Span.of(order, today, actor.zone());
        Telling telling =
                new Telling(span, Locale.forLanguageTag(order.language()), order.names(), reaching.parliaments(span));
        return new Content(
                head(order, telling, today),
                parts.stream()
                        .filter(one -> order.parts().contains(one.part()))
                        .map(one -> one.tell(telling))
                        .toList());
    }

    private List<String> head(ReportOrder order, Telling telling, LocalDate today) {
        List<String> head = new ArrayList<>();
        String campaign = campaigns.details(order.campaign()).name();
        head.add(
                order.letter() == null
                        ? telling.say("report.about-campaign", campaign)
                        : telling.say(
                                "report.about-letter",
                                letters.details(order.letter()).title(),
                                campaign));
        head.add(telling.say("report.about-period", telling.day(order.from()), telling.day(order.until())));
        head.add(telling.say("report.about-made", telling.day(today)));
        head.add(telling.say(order.names() ? "report.about-names" : "report.about-no-names"));
        return head;
    }
}
