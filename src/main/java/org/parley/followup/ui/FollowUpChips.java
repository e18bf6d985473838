package org.parley.followup.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.account.Accounts;
import org.parley.base.ui.Chips;
import org.parley.base.ui.Dates;
import org.parley.base.ui.UrlQuery;
import org.parley.campaign.Campaigns;
import org.parley.followup.DueWhen;
import org.parley.followup.FollowUpFilter;
import org.parley.followup.FollowUps;
import org.parley.followup.Happened;
import org.parley.followup.Priority;
import org.parley.lawmaker.Lawmakers;
import org.parley.letter.Letters;
import org.parley.parliament.Parliaments;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** What narrows a list of follow-ups besides whose they are and whether they are done. */
class FollowUpChips extends Composite<Chips> {

    private static final long serialVersionUID = 1L;

    private final transient Subjects subjects;
    private final transient FollowUps followUps;
    private final SerializableConsumer<FollowUpFilter> go;

    FollowUpChips(Subjects subjects, FollowUps followUps, SerializableConsumer<FollowUpFilter> go) {
        this.subjects = subjects;
        this.followUps = followUps;
        this.go = go;
    }

    /** What follow-ups can be about. */
    @Component
    record Subjects(
            Lawmakers lawmakers, Campaigns campaigns, Letters letters, Parliaments parliaments, Accounts accounts) {}

    void show(FollowUpFilter shown) {
        getContent().clear();
        DueWhen due = shown.due();
        if (due != null) {
            getContent().add(t(due.key()), () -> go.accept(shown.withDue(null)));
        }
        Happened happened = shown.happened();
        if (happened != null) {
            getContent()
                    .add(
                            t(
                                    "followup.happened-" + happened.what().word(),
                                    Dates.day(happened.from()),
                                    Dates.day(happened.to())),
                            () -> go.accept(shown.withHappened(null)));
        }
        Priority priority = shown.priority();
        if (priority != null) {
            getContent().add(t("followup.priority-is", t(priority.key())), () -> go.accept(shown.withPriority(null)));
        }
        UUID assignee = shown.assignee();
        if (assignee != null) {
            getContent().add(subjects.accounts().name(assignee), () -> go.accept(shown.by(null)));
        }
        UUID parliament = shown.parliament();
        if (parliament != null) {
            getContent().add(called(parliament), () -> go.accept(shown.at(null)));
        }
        if (shown.lawmaker() != null || shown.campaign() != null || shown.letter() != null) {
            getContent().add(subject(shown), () -> go.accept(shown.withoutSubject()));
        }
    }

    /** The filter without what is no longer there. */
    FollowUpFilter known(FollowUpFilter asked) {
        return asked.about(
                        UrlQuery.known(
                                subjects.lawmakers().today(asked.lawmaker()),
                                id -> subjects.lawmakers().named(Set.of(id)).get(id)),
                        UrlQuery.known(asked.campaign(), subjects.campaigns()::details),
                        UrlQuery.known(asked.letter(), subjects.letters()::details))
                .by(UrlQuery.known(asked.assignee(), this::colleague))
                .at(UrlQuery.known(
                        asked.parliament(),
                        id -> subjects.parliaments().named(Set.of(id)).get(id)));
    }

    List<String> inWords(FollowUpFilter shown) {
        List<String> words = new ArrayList<>(getContent().texts());
        words.addFirst(
                shown.isOfAnyState()
                        ? t("followup.state-any")
                        : t(shown.done() ? "followup.state-done" : "followup.state-open"));
        words.addFirst(t(shown.mine() ? "followup.whose-mine" : "followup.whose-all"));
        return words;
    }

    private @Nullable String colleague(UUID account) {
        String name = subjects.accounts().name(account);
        return name.isBlank() ? null : name;
    }

    private String called(UUID parliament) {
        return subjects.parliaments().named(Set.of(parliament)).getOrDefault(parliament, "?");
    }

    /** The name of what the follow-ups are about, as the first of them says it. */
    private String subject(FollowUpFilter shown) {
        return followUps.list(shown, PageRequest.of(0, 1)).stream()
                .map(line -> shown.lawmaker() != null
                        ? line.lawmaker()
                        : shown.letter() != null ? line.letter() : line.campaign())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(t("followup.one-subject"));
    }
}
