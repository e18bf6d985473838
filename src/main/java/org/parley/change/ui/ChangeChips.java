package org.parley.change.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.List;
import org.parley.audit.ChangeFilter;
import org.parley.audit.Changer;
import org.parley.base.ui.Chips;
import org.parley.base.ui.Dates;

/** What narrows the changes, one chip each; a click on its cross takes it away. */
class ChangeChips extends Composite<Chips> {

    private static final long serialVersionUID = 1L;

    private final SerializableConsumer<ChangeFilter> narrowing;

    ChangeChips(SerializableConsumer<ChangeFilter> narrowing) {
        this.narrowing = narrowing;
    }

    void show(ChangeFilter filter) {
        getContent().clear();
        Changer by = filter.by();
        LocalDate from = filter.from();
        LocalDate until = filter.until();
        if (by != null) {
            chip(ChangeWords.of(by), filter.withBy(null));
        }
        if (!filter.kind().isEmpty()) {
            chip(ChangeWords.kind(filter.kind()), filter.withKind(""));
        }
        if (from != null) {
            chip(t("change.chip-from", Dates.day(from)), filter.withFrom(null));
        }
        if (until != null) {
            chip(t("change.chip-until", Dates.day(until)), filter.withUntil(null));
        }
    }

    /** What narrows the changes, in words. */
    List<String> texts() {
        return getContent().texts();
    }

    private void chip(String text, ChangeFilter without) {
        getContent().add(text, () -> narrowing.accept(without));
    }
}
