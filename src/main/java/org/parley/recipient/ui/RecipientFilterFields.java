package org.parley.recipient.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.Chips;
import org.parley.base.ui.SearchField;
import org.parley.base.ui.UrlQuery;
import org.parley.export.ui.Exporting;
import org.parley.letter.Letters;
import org.parley.letter.ui.Languages;
import org.parley.parliament.Parliaments;
import org.parley.position.ui.StandSelect;
import org.parley.recipient.AddresseeLine;
import org.parley.recipient.Addressees;
import org.parley.recipient.Earlier;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.RecipientShow;
import org.parley.recipient.Recipients;

/**
 * What narrows a list of recipients; what only an address can say stands below as chips that take it away. Whoever lists recipients
 * with more about them offers fields of their own beside these.
 */
public class RecipientFilterFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Letters letters;
    private final transient Recipients recipients;
    private final transient Addressees addressees;
    private final transient Parliaments parliaments;
    private final SerializableConsumer<RecipientFilter> narrowing;
    private final TextField search = SearchField.about(t("recipient.search"));
    private final Select<RecipientShow> show = new Select<>();
    private final ComboBox<Recipients.Place> parliament = new ComboBox<>();
    private final ComboBox<String> party = new ComboBox<>();
    private final StandSelect stand = new StandSelect();
    private final Div toolbar = new Div();
    private final Chips chips = new Chips();
    private RecipientFilter shown = RecipientFilter.all(new UUID(0, 0));

    public RecipientFilterFields(
            Letters letters,
            Recipients recipients,
            Addressees addressees,
            Parliaments parliaments,
            SerializableConsumer<RecipientFilter> narrowing) {
        this.letters = letters;
        this.recipients = recipients;
        this.addressees = addressees;
        this.parliaments = parliaments;
        this.narrowing = narrowing;
        show.setAriaLabel(t("recipient.show"));
        show.setItems(RecipientShow.values());
        show.setEmptySelectionAllowed(true);
        show.setEmptySelectionCaption(t("recipient.show.all"));
        show.setItemLabelGenerator(one -> one == null ? t("recipient.show.all") : t(one.key()));
        parliament.setPlaceholder(t("recipient.parliament"));
        parliament.setAriaLabel(t("recipient.parliament"));
        parliament.setItemLabelGenerator(Recipients.Place::name);
        parliament.setClearButtonVisible(true);
        party.setPlaceholder(t("recipient.party"));
        party.setAriaLabel(t("recipient.party"));
        party.setClearButtonVisible(true);
        for (HasValue<?, ?> field : new HasValue<?, ?>[] {search, show, parliament, party, stand}) {
            field.addValueChangeListener(change -> narrow(change.isFromClient()));
        }
        toolbar.add(search, show, parliament, party, stand);
        toolbar.addClassNames("toolbar", "recipient-filters");
        getContent().add(toolbar, chips);
    }

    /** Puts fields of their own behind the others. */
    public void offer(Component... fields) {
        toolbar.add(fields);
    }

    /** Shows what the filter says. */
    public void show(RecipientFilter filter) {
        shown = filter;
        parliament.setItems(recipients.parliaments(filter.letter()));
        party.setItems(recipients.parties(filter.letter()));
        search.setValue(filter.search());
        show.setValue(filter.show());
        party.setValue(filter.party());
        stand.show(filter.stand());
        UUID where = filter.parliament();
        parliament.setValue(
                where == null
                        ? null
                        : new Recipients.Place(
                                where, parliaments.named(Set.of(where)).getOrDefault(where, "?")));
        showChips();
    }

    /** The filter without what is no longer there. */
    public RecipientFilter known(RecipientFilter asked) {
        Earlier earlier = asked.earlier();
        return asked.under(UrlQuery.known(asked.addressee(), id -> addresseeName(asked.letter(), id)))
                .at(UrlQuery.known(asked.parliament(), this::placeName))
                .sittingIn(UrlQuery.known(asked.chamber(), this::placeName))
                .after(earlier == null || UrlQuery.known(earlier.letter(), letters::details) == null ? null : earlier)
                .getting(UrlQuery.known(asked.version(), id -> recipients.languageOf(asked.letter(), id)));
    }

    /** What narrows the list, in words. */
    public List<String> inWords() {
        List<String> words = new ArrayList<>(chips.texts());
        words.add(show.getValue() == null ? "" : t(show.getValue().key()));
        words.add(parliament.getValue() == null ? "" : parliament.getValue().name());
        words.add(party.getValue() == null ? "" : party.getValue());
        words.add(stand.getValue() == null ? "" : StandSelect.inWords(stand.getValue()));
        return Exporting.inWords(search.getValue(), words);
    }

    private void narrow(boolean byThePerson) {
        if (byThePerson) {
            Recipients.Place where = parliament.getValue();
            narrowing.accept(shown.searching(search.getValue())
                    .at(where == null ? null : where.id())
                    .ofParty(party.getValue())
                    .showing(show.getValue())
                    .standing(byOneBasis() && stand.isEmpty() ? shown.stand() : stand.getValue())
                    .ofAny());
        }
    }

    /** Whether those who are shown stand there by one basis alone, which only a chip can say. */
    private boolean byOneBasis() {
        return shown.stand() != null && shown.stand().basis() != null;
    }

    private void showChips() {
        chips.clear();
        RecipientFilter f = shown.ofAny();
        if (f.addressee() != null) {
            String name = addresseeName(f.letter(), f.addressee());
            chip(name == null ? "?" : name, f.under(null));
        }
        if (f.chamber() != null) {
            String name = parliaments.named(Set.of(f.chamber())).getOrDefault(f.chamber(), "?");
            chip(name, f.sittingIn(null));
        }
        if (f.state() != null) {
            chip(t(f.state().key()), f.in(null));
        }
        if (f.reachable() != null) {
            String text = t(f.reachable() ? "pick.reachable-yes" : "pick.reachable-no");
            chip(text, f.reachable(null));
        }
        if (f.earlier() != null) {
            String text = t(
                    f.earlier().answered() ? "overlap.answered-it" : "overlap.got-it",
                    letters.details(f.earlier().letter()).title());
            chip(text, f.after(null));
        }
        if (f.version() != null) {
            String language = recipients.languageOf(f.letter(), f.version());
            chip(t("recipient.version", language == null ? "?" : Languages.name(language)), f.getting(null));
        }
        if (f.stand() != null && byOneBasis()) {
            chip(StandSelect.inWords(f.stand()), f.standing(null));
        }
    }

    private @Nullable String addresseeName(UUID letter, UUID addressee) {
        return addressees.of(letter).stream()
                .filter(line -> line.id().equals(addressee))
                .map(AddresseeLine::name)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String placeName(UUID place) {
        return parliaments.named(Set.of(place)).get(place);
    }

    private void chip(String text, RecipientFilter without) {
        chips.add(text, () -> narrowing.accept(without));
    }
}
