package org.parley.outcome.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.Chips;
import org.parley.base.ui.UrlQuery;
import org.parley.lawmaker.LawmakerLine;
import org.parley.outcome.ActionFilter;
import org.parley.outcome.ActionKind;
import org.parley.outcome.ActionStage;
import org.parley.outcome.Bearing;
import org.parley.outcome.PartRole;

/** What narrows the list of actions, one chip each; a click on its cross takes it away. */
class ActionChips extends Composite<Chips> {

    private static final long serialVersionUID = 1L;

    private final transient ActionTools tools;
    private final SerializableConsumer<ActionFilter> narrowing;

    ActionChips(ActionTools tools, SerializableConsumer<ActionFilter> narrowing) {
        this.tools = tools;
        this.narrowing = narrowing;
    }

    void show(ActionFilter filter) {
        getContent().clear();
        UUID parliament = filter.parliament();
        ActionKind kind = filter.kind();
        ActionStage stage = filter.stage();
        UUID campaign = filter.campaign();
        UUID letter = filter.letter();
        Bearing bearing = filter.bearing();
        UUID lawmaker = filter.lawmaker();
        PartRole role = filter.role();
        if (parliament != null) {
            chip(
                    tools.parliaments().named(Set.of(parliament)).getOrDefault(parliament, "?"),
                    filter.withParliament(null));
        }
        if (kind != null) {
            chip(t(kind.key()), filter.withKind(null));
        }
        if (stage != null) {
            chip(t(stage.key()), filter.withStage(null));
        }
        if (campaign != null) {
            chip(tools.campaigns().details(campaign).name(), filter.withCampaign(null, bearing));
        }
        if (letter != null) {
            chip(tools.letters().details(letter).title(), filter.withLetter(null, bearing));
        }
        if (bearing != null) {
            chip(t(bearing.key()), filter.withLetter(letter, null));
        }
        if (lawmaker != null) {
            chip(Objects.requireNonNullElse(name(lawmaker), "?"), filter.withLawmaker(null, role));
        }
        if (role != null) {
            chip(t(role.key()), filter.withLawmaker(lawmaker, null));
        }
    }

    /** What narrows the list, in words. */
    List<String> texts() {
        return getContent().texts();
    }

    /** The filter without what is no longer there, which has no name. */
    ActionFilter known(ActionFilter asked) {
        return asked.withParliament(UrlQuery.known(asked.parliament(), tools.parliaments()::line))
                .withCampaign(UrlQuery.known(asked.campaign(), tools.campaigns()::details), asked.bearing())
                .withLetter(UrlQuery.known(asked.letter(), tools.letters()::details), asked.bearing())
                .withLawmaker(UrlQuery.known(tools.lawmakers().today(asked.lawmaker()), this::name), asked.role());
    }

    private @Nullable String name(UUID lawmaker) {
        LawmakerLine line = tools.lawmakers().named(Set.of(lawmaker)).get(lawmaker);
        return line == null ? null : line.name();
    }

    private void chip(String text, ActionFilter without) {
        getContent().add(text, () -> narrowing.accept(without));
    }
}
