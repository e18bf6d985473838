package org.parley.print;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What stands on the envelope of a recipient's copy.
 *
 * @param name with the honorific
 * @param role as whom they receive it: {@code member}, {@code presiding}, {@code chair} or {@code institution}
 * @param chamber in the language of their copy where it is known in it; may be empty
 * @param written the address as it stands in the directory
 * @param country ISO 3166 alpha-2 of the parliament, {@code EU} for the European one
 * @param salutation how their copy addresses them
 */
public record Envelope(
        UUID recipient,
        String name,
        String role,
        String chamber,
        String parliament,
        String written,
        String country,
        String salutation) {

    /** The address, taken apart. */
    public PostalAddress address(Locale language) {
        return PostalAddress.read(written, country, language);
    }

    /** Who it is for, line by line. */
    public List<String> whom() {
        return Stream.of(name, chamber, parliament)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    /** All lines, the country last. The parliament is left out where the chamber says enough. */
    public List<String> lines(Locale language) {
        List<String> place = PostalAddress.onEnvelope(written, country, language);
        return Stream.concat(
                        Stream.of(name, chamber.isEmpty() && !Objects.equals(name, parliament) ? parliament : chamber),
                        place.stream())
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }
}
