package org.parley.lawmaker.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.Chips;
import org.parley.base.ui.UrlQuery;
import org.parley.lawmaker.LawmakerFilter;
import org.parley.parliament.Parliaments;

/** What narrows the list, one chip each; a click on its cross takes it away. */
class FilterChips extends Composite<Chips> {

    private static final long serialVersionUID = 1L;

    private final transient Parliaments parliaments;
    private final SerializableConsumer<LawmakerFilter> narrowing;

    FilterChips(Parliaments parliaments, SerializableConsumer<LawmakerFilter> narrowing) {
        this.parliaments = parliaments;
        this.narrowing = narrowing;
    }

    void show(LawmakerFilter filter) {
        getContent().clear();
        Map<UUID, String> names = parliaments.named(Stream.of(filter.parliament(), filter.chamber())
                .filter(Objects::nonNull)
                .toList());
        if (filter.parliament() != null) {
            chip(names.getOrDefault(filter.parliament(), "?"), filter.withParliament(null));
        }
        if (filter.chamber() != null) {
            chip(names.getOrDefault(filter.chamber(), "?"), filter.withChamber(null));
        }
        if (!filter.party().isBlank()) {
            chip(filter.party(), filter.withParty(""));
        }
        if (!filter.constituency().isBlank()) {
            chip(t("lawmaker.chip-constituency", filter.constituency()), filter.withConstituency(""));
        }
        if (filter.inOffice() != null) {
            String text = filter.inOffice() ? t("lawmaker.in-office-yes") : t("lawmaker.in-office-no");
            chip(text, filter.withInOffice(null));
        }
        if (filter.writable() != null) {
            String text = filter.writable() ? t("lawmaker.reachable-yes") : t("lawmaker.reachable-no");
            chip(text, filter.withWritable(null));
        }
    }

    /** What narrows the list, in words. */
    List<String> texts() {
        return getContent().texts();
    }

    /** The filter without what is no longer there, which has no name. */
    LawmakerFilter known(LawmakerFilter asked) {
        return asked.withParliament(UrlQuery.known(asked.parliament(), this::name))
                .withChamber(UrlQuery.known(asked.chamber(), this::name));
    }

    private @Nullable String name(UUID place) {
        return parliaments.named(List.of(place)).get(place);
    }

    private void chip(String text, LawmakerFilter without) {
        getContent().add(text, () -> narrowing.accept(without));
    }
}
