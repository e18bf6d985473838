package org.parley.copy;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.base.Direction;
import org.parley.signatory.SignatoryBlock;
import org.parley.signatory.Stand;

/** Fills the fields of one version in, for one recipient after the other. */
final class Filling {

    private final VersionText version;
    private final MergeText text;
    private final Set<MergeField> fields;
    private final List<MergeText.Unknown> unknown;
    private final SignatoryBlock block;
    private final String names;
    private final Locale language;

    Filling(VersionText version, SignatoryBlock block) {
        this.version = version;
        text = new MergeText(version.text());
        fields = text.fields();
        unknown = text.unknown();
        this.block = block;
        language = Locale.forLanguageTag(version.language());
        names = block(block.signed(), language);
    }

    /** The copy of a recipient. */
    Copy of(CopyRow row) {
        Map<MergeField, String> values = new EnumMap<>(MergeField.class);
        values.put(MergeField.SALUTATION, row.salutation());
        values.put(MergeField.NAME, row.name());
        values.put(MergeField.GIVEN_NAME, row.givenName());
        values.put(MergeField.FAMILY_NAME, row.familyName());
        values.put(MergeField.HONORIFIC, row.honorific());
        values.put(MergeField.PARTY, row.party());
        values.put(MergeField.CONSTITUENCY, row.constituency());
        values.put(MergeField.CHAMBER, row.chamber());
        values.put(MergeField.PARLIAMENT, row.parliament());
        String called = row.honorific().isEmpty() || row.name().startsWith(row.honorific())
                ? row.name()
                : row.honorific() + " " + row.name();
        List<String> to = Stream.of(called, row.chamber(), row.parliament())
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
        return copy(row, to, row.country(), row.salutation(), row.neutral(), values);
    }

    /** What everybody may read: to all addressees, with a salutation for anybody. */
    Copy open(List<String> addressees, @Nullable String neutral) {
        String all = String.join(", ", addressees);
        String salutation = neutral == null ? all + "," : neutral.replace(MergeField.NAME.written(), all);
        Map<MergeField, String> values = new EnumMap<>(MergeField.class);
        values.put(MergeField.SALUTATION, salutation);
        return copy(null, addressees, version.country(), salutation, true, values);
    }

    private Copy copy(
            @Nullable CopyRow row,
            List<String> to,
            String country,
            String salutation,
            boolean neutral,
            Map<MergeField, String> said) {
        Map<MergeField, String> values = new EnumMap<>(MergeField.class);
        said.forEach((field, value) -> values.put(field, MergeText.plain(value)));
        values.put(MergeField.DATE, MergeText.plain(version.day()));
        values.put(MergeField.TITLE, MergeText.plain(version.title()));
        values.put(MergeField.SIGNATORIES, names);
        Set<MergeField> empty = EnumSet.copyOf(fields);
        empty.removeIf(field -> !values.getOrDefault(field, "").isEmpty());
        return new Copy(
                row == null ? null : row.recipient(),
                version.letter(),
                version.id(),
                row == null ? "" : row.name(),
                row == null ? "" : row.filed(),
                version.language(),
                country,
                version.title(),
                to,
                version.day(),
                salutation,
                neutral,
                text.filled(values),
                below(row == null),
                fields,
                empty,
                unknown);
    }

    /** Who signed later stands in the public version alone: what recipients get says who had signed when it was sealed. */
    private List<Below> below(boolean open) {
        Below signed = new Below("", block.signed(), Unnamed.further(block.signed(), language));
        Below late = new Below(Unnamed.later(language), block.late(), Unnamed.further(block.late(), language));
        return Stream.of(
                        fields.contains(MergeField.SIGNATORIES) ? Stream.<Below>of() : Stream.of(signed),
                        open ? Stream.of(late) : Stream.<Below>of())
                .flatMap(some -> some)
                .filter(some -> !some.stand().isEmpty())
                .toList();
    }

    private static String block(Stand stand, Locale language) {
        StringBuilder names = new StringBuilder(
                stand.keeping(Direction.of(language.toLanguageTag())).markdown());
        Unnamed.further(stand, language)
                .forEach(line -> names.append('\n').append(line).append('\n'));
        return names.toString();
    }
}
