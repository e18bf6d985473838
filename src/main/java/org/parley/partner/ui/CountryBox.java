package org.parley.partner.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.combobox.ComboBox;
import java.text.Collator;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.FirstProposal;
import org.parley.base.ui.Words;

/** Fields in which a country is picked by its name; the value is its alpha-2 code. */
public final class CountryBox {

    private CountryBox() {}

    /** All countries of the world. */
    public static ComboBox<String> ofTheWorld() {
        ComboBox<String> box = of(Arrays.asList(Locale.getISOCountries()));
        box.setLabel(t("partner.country"));
        return box;
    }

    /** These countries, with no label but what stands inside. */
    static ComboBox<String> asFilter(List<String> countries) {
        ComboBox<String> box = of(countries);
        box.setPlaceholder(t("partner.any-country"));
        box.setAriaLabel(t("partner.country"));
        return box;
    }

    /** What a country is called on the screen; empty for none. */
    public static String name(@Nullable String code) {
        return code == null ? "" : Locale.of("", code).getDisplayCountry(Words.language());
    }

    private static ComboBox<String> of(Collection<String> codes) {
        ComboBox<String> box = new ComboBox<>();
        box.setItemLabelGenerator(CountryBox::name);
        box.setItems(codes.stream()
                .sorted(Comparator.comparing(CountryBox::name, Collator.getInstance(Words.language())))
                .toList());
        box.setClearButtonVisible(true);
        FirstProposal.taken(box);
        return box;
    }
}
