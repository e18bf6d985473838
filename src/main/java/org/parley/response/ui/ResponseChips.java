package org.parley.response.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.Chips;
import org.parley.base.ui.Dates;
import org.parley.base.ui.Paths;
import org.parley.base.ui.UrlQuery;
import org.parley.campaign.Campaigns;
import org.parley.letter.Letters;
import org.parley.parliament.Parliaments;
import org.parley.response.Came;
import org.parley.response.ResponseClass;
import org.parley.response.ResponseFilter;
import org.springframework.stereotype.Component;

/** What narrows a list of responses, besides the letter. */
class ResponseChips extends Composite<Chips> {

    private static final long serialVersionUID = 1L;

    private final transient Subjects subjects;

    ResponseChips(Subjects subjects) {
        this.subjects = subjects;
    }

    /** What responses can be about. */
    @Component
    record Subjects(Letters letters, Campaigns campaigns, Parliaments parliaments) {}

    /** The filter without what is no longer there. */
    ResponseFilter known(ResponseFilter asked) {
        return asked.about(
                        UrlQuery.known(asked.letter(), subjects.letters()::details),
                        UrlQuery.known(asked.campaign(), subjects.campaigns()::details))
                .from(UrlQuery.known(asked.parliament(), subjects.parliaments()::line));
    }

    void show(ResponseFilter shown) {
        getContent().clear();
        UUID campaign = shown.campaign();
        if (campaign != null) {
            add(subjects.campaigns().details(campaign).name(), shown.about(shown.letter(), null));
        }
        UUID parliament = shown.parliament();
        if (parliament != null) {
            add(subjects.parliaments().named(List.of(parliament)).getOrDefault(parliament, ""), shown.from(null));
        }
        ResponseClass only = shown.only();
        if (only != null) {
            add(t(only.key()), shown.of(null));
        }
        if (shown.first()) {
            add(t("response.first-only"), shown.onlyFirst(false));
        }
        Came when = shown.when();
        if (when.from() != null || when.to() != null) {
            add(days(when.from(), when.to()), shown.that(new Came(null, null, when.within())));
        }
        if (when.within() != null) {
            add(t("response.within", when.within()), shown.that(new Came(when.from(), when.to(), null)));
        }
    }

    /** What narrows the list, in words. */
    List<String> texts() {
        return getContent().texts();
    }

    private void add(String text, ResponseFilter without) {
        getContent().add(text, () -> Paths.open(ResponseLinks.list(without)));
    }

    private static String days(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null
                ? t("response.until", Dates.day(to))
                : to == null
                        ? t("response.since", Dates.day(from))
                        : t("response.between", Dates.day(from), Dates.day(to));
    }
}
