package org.parley.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.intake.column.ColumnMeaning;
import org.parley.intake.column.Meaning;
import org.parley.intake.file.Reading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Turns rows of {@code intake} into records, and records into what the rows keep as JSON. */
final class RunRows {

    private static final JsonMapper JSON = new JsonMapper();

    private RunRows() {}

    static IntakeRun run(ResultSet row, int number) throws SQLException {
        String error = row.getString("error");
        return new IntakeRun(
                row.getObject("id", UUID.class),
                row.getString("who"),
                moment(row, "started_at"),
                row.getObject("finished_at") == null ? null : moment(row, "finished_at"),
                row.getString("file_name"),
                row.getLong("bytes"),
                HexFormat.of().formatHex(row.getBytes("sha256")),
                new Reading(
                        row.getString("encoding"),
                        row.getString("delimiter").charAt(0),
                        row.getInt("header_line"),
                        row.getBoolean("has_header")),
                row.getString("sheet"),
                row.getString("layout"),
                mapping(row.getString("mapping")),
                row.getObject("parliament_id", UUID.class),
                row.getString("parliament"),
                row.getObject("chamber_id", UUID.class),
                row.getString("chamber"),
                IntakeState.of(row.getString("state")),
                row.getString("phase"),
                row.getInt("turn"),
                row.getInt("rows_read"),
                counts(row),
                ChoiceRows.choices(row),
                error == null ? null : told(error));
    }

    static IntakeLine line(ResultSet row, int number) throws SQLException {
        return new IntakeLine(
                row.getObject("id", UUID.class),
                moment(row, "started_at"),
                row.getString("who"),
                row.getString("file_name"),
                row.getString("parliament"),
                IntakeState.of(row.getString("state")),
                counts(row));
    }

    /** What the columns mean; the committee that every line is about stands under no name. */
    static String json(List<String> header, List<ColumnMeaning> columns, String committee) {
        ArrayNode mapping = JSON.createArrayNode();
        for (int i = 0; i < header.size(); i++) {
            put(mapping.addObject(), header.get(i), columns.get(i));
        }
        if (!committee.isEmpty()) {
            put(mapping.addObject(), "", new ColumnMeaning(Meaning.COMMITTEE, committee));
        }
        return mapping.toString();
    }

    private static void put(ObjectNode column, String name, ColumnMeaning means) {
        column.put("column", name);
        column.put("means", means.meaning().word());
        column.put("detail", means.detail());
    }

    static String json(String key, Object... values) {
        ObjectNode error = JSON.createObjectNode();
        error.put("key", key);
        ArrayNode gaps = error.putArray("values");
        Arrays.stream(values).forEach(value -> {
            if (value instanceof Number number) {
                gaps.add(number.longValue());
            } else {
                gaps.add(String.valueOf(value).replace("\0", ""));
            }
        });
        return error.toString();
    }

    private static Told told(String json) {
        JsonNode error = JSON.readTree(json);
        List<Object> values = new ArrayList<>();
        error.path("values").forEach(value -> values.add(value.isNumber() ? value.longValue() : value.asString()));
        return new Told(error.path("key").asString(), values);
    }

    static List<MappedColumn> mapping(String json) {
        List<MappedColumn> columns = new ArrayList<>();
        JSON.readTree(json)
                .forEach(column -> columns.add(new MappedColumn(
                        column.path("column").asString(),
                        new ColumnMeaning(
                                Meaning.of(column.path("means").asString()).orElse(Meaning.IGNORE),
                                column.path("detail").asString()))));
        return columns;
    }

    private static Counts counts(ResultSet row) throws SQLException {
        return new Counts(
                row.getInt("people_new"),
                row.getInt("people_changed"),
                row.getInt("people_same"),
                row.getInt("people_doubt"),
                row.getInt("rows_refused"),
                row.getInt("values_left"),
                row.getInt("mandates_new"),
                row.getInt("channels_new"),
                row.getInt("people_gone"),
                row.getInt("seats_ended"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? Instant.EPOCH : moment.toInstant();
    }

    static @Nullable UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}
