package org.parley.intake.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.parley.base.SpreadsheetCell;
import org.parley.base.ui.UrlQuery;
import org.parley.parliament.ChannelDetails;
import org.parley.parliament.ChannelKind;
import org.parley.parliament.ChannelState;

/**
 * Reads the cells of a line that Parley wrote: letter by letter, a value a line. Where somebody wrote something into such a cell that
 * is no value as it stands, it is taken apart like any other.
 */
final class OwnCells {

    private static final String NEXT_ADDRESS = "\n* * *\n";
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_NOTES = 20_000;

    private OwnCells() {}

    /** Reads a cell; false when it is read like those of other lists. */
    static boolean read(RowDraft row, ColumnMeaning column, String name, String cell) {
        String text = SpreadsheetCell.bare(cell).replace("\r\n", "\n");
        switch (column.meaning()) {
            case EXTERNAL_ID -> ids(row, column.detail(), name, text);
            case OFFICIAL_NAME -> row.name.official = row.asWritten(LONGEST_NAME, name, text);
            case GIVEN_NAME -> row.name.given = row.asWritten(LONGEST_NAME, name, text);
            case FAMILY_NAME -> row.name.family = row.asWritten(LONGEST_NAME, name, text);
            case HONORIFIC -> row.name.title(row.asWritten(LONGEST_NAME, name, text));
            case NICKNAME -> row.name.nickname(row.asWritten(1_000, name, text));
            case GENDER -> row.gender = row.asWritten(50, name, text);
            case PARTY -> row.party = row.asWritten(LONGEST_NAME, name, text);
            case GROUP -> row.group = row.asWritten(LONGEST_NAME, name, text);
            case CONSTITUENCY -> row.constituency = row.asWritten(LONGEST_NAME, name, text);
            case TERM -> row.term = row.asWritten(LONGEST_NAME, name, text);
            case PARLIAMENT -> row.parliament = row.asWritten(LONGEST_NAME, name, text);
            case CHAMBER -> row.chamber = row.asWritten(LONGEST_NAME, name, text);
            case NOTE -> row.noteAsWritten(row.asWritten(LONGEST_NOTES, name, text));
            case EMAIL -> ways(row, ChannelKind.EMAIL, column, text, part -> emails(row, name, part));
            case PHONE -> ways(row, ChannelKind.PHONE, column, text, part -> phones(row, name, part));
            case FAX -> ways(row, ChannelKind.FAX, column, text, part -> phones(row, name, part));
            case WEB_FORM -> ways(row, ChannelKind.WEB_FORM, column, text, part -> links(row, name, part));
            case WEB_SITE -> ways(row, ChannelKind.WEB_SITE, column, text, part -> links(row, name, part));
            case SOCIAL -> ways(row, ChannelKind.SOCIAL, column, text, List::of);
            case POST -> {
                for (String address : text.split(Pattern.quote(NEXT_ADDRESS), -1)) {
                    row.ways.add(ChannelKind.POST.word(), column.detail(), values(row.asWritten(1_000, name, address)));
                }
            }
            case CHAIR -> seats(row, name, text, "chair");
            case VICE_CHAIR -> seats(row, name, text, "vice-chair");
            case COMMITTEE -> seats(row, name, text, "member");
            case SUBSTITUTE -> seats(row, name, text, "substitute");
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void ids(RowDraft row, String scheme, String name, String text) {
        if (!scheme.equals(OwnList.SCHEME)) {
            text.lines().filter(id -> !id.isBlank()).forEach(id -> row.idAsWritten(scheme, id));
        } else if (UrlQuery.id(text.strip()) == null) {
            row.fault(name, text, "intake.fault.own-id", true);
        } else {
            row.own(text.strip().toLowerCase(Locale.ROOT));
        }
    }

    private static void ways(
            RowDraft row,
            ChannelKind kind,
            ColumnMeaning column,
            String text,
            Function<String, List<String>> otherwise) {
        for (String line : text.split("\n", -1)) {
            boolean whole = !line.isBlank() && new ChannelDetails(kind, line, "", ChannelState.UNVERIFIED).fits();
            row.ways.add(kind.word(), column.detail(), whole ? List.of(line) : otherwise.apply(line));
        }
    }

    private static List<String> emails(RowDraft row, String name, String part) {
        return Addresses.emails(Cells.value(part), row.leftOut(name, "email"));
    }

    private static List<String> phones(RowDraft row, String name, String part) {
        return Addresses.phones(Cells.value(part), row.leftOut(name, "phone"));
    }

    private static List<String> links(RowDraft row, String name, String part) {
        return Addresses.links(Cells.value(part), row.leftOut(name, "link"));
    }

    private static void seats(RowDraft row, String name, String text, String role) {
        for (String committee : text.split("\n", -1)) {
            values(row.asWritten(LONGEST_NAME, name, committee)).forEach(known -> row.seats.add(known, role));
        }
    }

    private static List<String> values(String value) {
        List<String> values = new ArrayList<>();
        if (!value.isBlank()) {
            values.add(value);
        }
        return values;
    }
}
