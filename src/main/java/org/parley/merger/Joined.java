package org.parley.merger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.parley.base.Refusal;
import org.parley.partner.OtherName;
import org.parley.partner.PartnerDetails;
import org.parley.partner.PartnerLine;

/** What a partner says that two became: every name of both is kept, and notes stand one after the other. */
final class Joined {

    private static final int MOST_NAMES = 40;
    private static final int LONGEST_NOTES = 20_000;

    private Joined() {}

    static PartnerDetails details(Order order, PartnerLine stays, PartnerLine gone) {
        String name = order.value(Field.NAME, stays, gone);
        String acronym = order.value(Field.ACRONYM, stays, gone);
        String country = order.value(Field.COUNTRY, stays, gone);
        return new PartnerDetails(
                name,
                acronym,
                names(stays, gone, name, acronym),
                country.isEmpty() ? null : country,
                order.value(Field.WEBSITE, stays, gone),
                notes(stays.notes(), gone.notes()));
    }

    private static List<OtherName> names(PartnerLine stays, PartnerLine gone, String name, String acronym) {
        Map<String, OtherName> names = new LinkedHashMap<>();
        Stream.of(
                        stays.otherNames().stream(),
                        Stream.of(stays.name(), stays.acronym(), gone.name(), gone.acronym())
                                .filter(one -> !one.isEmpty())
                                .map(one -> new OtherName("", one)),
                        gone.otherNames().stream())
                .flatMap(each -> each)
                .filter(one ->
                        !key(one.name()).equals(key(name)) && !key(one.name()).equals(key(acronym)))
                .forEach(one -> names.putIfAbsent(key(one.name()), one));
        if (names.size() > MOST_NAMES) {
            throw new Refusal("merger.refusal.names", "%d other names".formatted(names.size()), MOST_NAMES);
        }
        return List.copyOf(names.values());
    }

    private static String notes(String stays, String gone) {
        String notes = stays.isBlank() || gone.isBlank() || stays.equals(gone)
                ? (stays.isBlank() ? gone : stays)
                : stays + "\n\n" + gone;
        if (notes.length() > LONGEST_NOTES) {
            throw new Refusal("merger.refusal.notes", "notes of %d letters".formatted(notes.length()), LONGEST_NOTES);
        }
        return notes;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
