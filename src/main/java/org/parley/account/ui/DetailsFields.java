package org.parley.account.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.account.AccountDetails;
import org.parley.account.Languages;
import org.parley.base.ui.Words;

/** What people say about themselves: name, language, the clock they live by. */
class DetailsFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final Set<String> ZONES = zones();

    private final TextField name = new TextField(t("account.name"));
    private final Select<String> language = new Select<>();
    private final ComboBox<String> zone = new ComboBox<>(t("account.zone"));

    DetailsFields() {
        name.setRequiredIndicatorVisible(true);
        name.setAutocomplete(Autocomplete.NAME);
        name.setMaxLength(200);
        language.setLabel(t("account.language"));
        language.setItems(Languages.ALL);
        language.setItemLabelGenerator(DetailsFields::own);
        language.setValue(Words.language().getLanguage());
        zone.setItems(ZONES);
        zone.setItemLabelGenerator(id -> id.replace('_', ' '));
        zone.setRequiredIndicatorVisible(true);
        getContent().addClassName("stack");
        getContent().add(name, language, zone);
    }

    void show(AccountDetails details) {
        name.setValue(details.name());
        language.setValue(details.language());
        zone.setValue(details.zone().getId());
    }

    void showName(String known) {
        name.setValue(known);
    }

    /** Puts in the zone that the browser says it is in, where it says one that we know. */
    void guessZone(@Nullable String said) {
        zone.setValue(said != null && ZONES.contains(said) ? said : "UTC");
    }

    AccountDetails value() {
        String chosen = zone.getValue();
        return new AccountDetails(
                name.getValue(), language.getValue(), chosen == null ? ZoneId.of("UTC") : ZoneId.of(chosen));
    }

    /** A language calls itself by its own name. */
    private static String own(String code) {
        Locale locale = Locale.of(code);
        String own = locale.getDisplayLanguage(locale);
        return own.substring(0, 1).toUpperCase(locale) + own.substring(1);
    }

    /** The zones that are named after a place, and UTC. */
    private static Set<String> zones() {
        Set<String> zones = new TreeSet<>(ZoneId.getAvailableZoneIds());
        zones.removeIf(id -> !id.contains("/") || id.startsWith("Etc/") || id.startsWith("SystemV/"));
        zones.add("UTC");
        return zones;
    }
}
