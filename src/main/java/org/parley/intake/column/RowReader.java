package org.parley.intake.column;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.intake.file.ListRecord;

/** Reads records into rows, as the columns' meanings say. */
public final class RowReader {

    private static final Map<String, String> GENDERS = Map.ofEntries(
            Map.entry("f", "female"),
            Map.entry("female", "female"),
            Map.entry("woman", "female"),
            Map.entry("w", "female"),
            Map.entry("femme", "female"),
            Map.entry("féminin", "female"),
            Map.entry("weiblich", "female"),
            Map.entry("frau", "female"),
            Map.entry("mujer", "female"),
            Map.entry("m", "male"),
            Map.entry("male", "male"),
            Map.entry("man", "male"),
            Map.entry("homme", "male"),
            Map.entry("masculin", "male"),
            Map.entry("männlich", "male"),
            Map.entry("mann", "male"),
            Map.entry("hombre", "male"));

    private final List<String> header;
    private final List<ColumnMeaning> columns;
    private final String localIds;
    private final List<Fact> facts;
    private final int[] factColumns;
    private final boolean knownOnly;
    private final int own;

    /**
     * @param header the columns' names
     * @param columns what they mean, in the same order
     * @param localIds put before schemes that only mean something inside one parliament; may be empty
     */
    public RowReader(List<String> header, List<ColumnMeaning> columns, String localIds) {
        this(header, columns, localIds, Given.NOTHING);
    }

    /**
     * @param header the columns' names
     * @param columns what they mean, in the same order
     * @param localIds put before schemes that only mean something inside one parliament; may be empty
     * @param given what holds without a column; a column that says it goes first
     */
    public RowReader(List<String> header, List<ColumnMeaning> columns, String localIds, Given given) {
        this.header = List.copyOf(header);
        this.columns = List.copyOf(columns);
        this.localIds = localIds;
        this.facts = given.facts().stream()
                .filter(fact -> !Guess.has(columns, fact.meaning()))
                .toList();
        List<String> plain = header.stream().map(Headers::plain).toList();
        this.factColumns =
                facts.stream().mapToInt(fact -> plain.indexOf(fact.column())).toArray();
        this.knownOnly = addsOnly(columns);
        this.own = OwnList.idColumn(columns);
    }

    /** Whether columns that mean this name nobody and only add to people who are already here. */
    public static boolean addsOnly(List<ColumnMeaning> columns) {
        return columns.stream().noneMatch(column -> column.meaning().saysWho())
                && Guess.has(columns, Meaning.EXTERNAL_ID);
    }

    /** Reads one record. What is wrong with it stands in the row's faults. */
    public ListRow read(ListRecord record) {
        RowDraft row = new RowDraft(record.line(), localIds);
        List<String> cells = record.cells();
        boolean asWritten = own >= 0 && own < cells.size() && !cells.get(own).isBlank();
        for (int i = 0; i < cells.size(); i++) {
            if (i < columns.size()) {
                read(row, columns.get(i), header.get(i), cells.get(i), asWritten);
            } else if (!cells.get(i).isBlank()) {
                row.fault("", cells.get(i), "intake.fault.too-many-cells", true);
            }
        }
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            if (fact.column().isEmpty() || holds(cells, factColumns[i], fact.holds())) {
                read(row, new ColumnMeaning(fact.meaning(), ""), "", fact.value(), false);
            }
        }
        return row.finish(knownOnly);
    }

    private static boolean holds(List<String> cells, int column, String text) {
        return column >= 0 && column < cells.size() && cells.get(column).contains(text);
    }

    private static void read(RowDraft row, ColumnMeaning column, String name, String cell, boolean asWritten) {
        if (cell.isEmpty()) {
            return;
        }
        if (column.meaning() != Meaning.IGNORE && Cells.isGarbled(cell)) {
            row.garbled(name, cell, column.meaning());
            return;
        }
        if (asWritten && OwnCells.read(row, column, name, cell)) {
            return;
        }
        String detail = column.detail();
        switch (column.meaning()) {
            case IGNORE -> {}
            case EXTERNAL_ID -> row.id(detail, name, Cells.value(cell));
            case OFFICIAL_NAME -> {
                row.name.borneOut = detail;
                row.name.official = row.name(name, cell);
            }
            case GIVEN_NAME -> {
                row.name.borneOut = detail.isEmpty() ? row.name.borneOut : detail;
                row.name.given = row.name(name, cell);
            }
            case FAMILY_NAME -> row.name.family = row.name(name, cell);
            case SORT_NAME -> row.name.sortName = row.name(name, cell);
            case MIDDLE_NAME -> row.name.middle = row.name(name, cell);
            case NAME_SUFFIX -> row.name.suffix = row.name(name, cell);
            case POST_NOMINALS -> row.name.letters(row.name(name, cell));
            case NICKNAME -> row.name.nickname(row.name(name, cell));
            case HONORIFIC -> row.name.title(row.name(name, cell));
            case NAME_ORDER ->
                row.familyFirst =
                        Cells.value(cell).toLowerCase(Locale.ROOT).matches("family.?first|eastern|surname.?first");
            case EMAIL ->
                row.ways.add("email", detail, Addresses.emails(Cells.value(cell), row.leftOut(name, "email")));
            case PHONE ->
                row.ways.add("phone", detail, Addresses.phones(Cells.lines(cell), row.leftOut(name, "phone")));
            case FAX -> row.ways.add("fax", detail, Addresses.phones(Cells.lines(cell), row.leftOut(name, "phone")));
            case WEB_FORM ->
                row.ways.add("web form", detail, Addresses.links(Cells.value(cell), row.leftOut(name, "link")));
            case WEB_SITE -> row.pages(name, detail, Cells.value(cell));
            case SOCIAL -> row.social(name, detail, Cells.value(cell));
            case POST -> row.post(name, detail, Cells.lines(cell));
            case ADDRESS_PART -> row.ways.addressPart(detail, Cells.value(cell));
            case PARTY -> row.party = row.text(name, cell);
            case GROUP -> row.group = row.text(name, cell);
            case CONSTITUENCY -> row.constituency = row.text(name, cell);
            case STATE -> row.state = row.text(name, cell);
            case DISTRICT -> row.district = row.text(name, cell);
            case COUNTRY -> row.country = row.text(name, cell);
            case PARLIAMENT -> row.parliament = row.text(name, cell);
            case CHAMBER -> row.chamber = row.text(name, cell);
            case TERM -> row.term = row.text(name, cell);
            case STARTED_ON -> row.startedOn = row.day(name, cell, detail);
            case ENDED_ON -> row.endedOn = row.day(name, cell, detail);
            case BORN_ON -> row.bornOn = row.day(name, cell, detail);
            case GENDER -> row.gender = gender(Cells.value(cell));
            case CHAIR -> row.seat(name, cell, "chair");
            case VICE_CHAIR -> row.seat(name, cell, "vice-chair");
            case COMMITTEE -> row.seat(name, cell, "member");
            case SUBSTITUTE -> row.seat(name, cell, "substitute");
            case COMMITTEE_ROLE -> row.role(name, Cells.value(cell));
            case NOTE -> row.note(name, cell);
        }
    }

    private static String gender(String cell) {
        return GENDERS.getOrDefault(cell.toLowerCase(Locale.ROOT), cell.length() > 50 ? "" : cell);
    }
}
