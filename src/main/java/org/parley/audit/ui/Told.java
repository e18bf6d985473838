package org.parley.audit.ui;

import static org.parley.base.ui.Words.t;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.audit.HistoryEntry;

/** What a column and its values are called on the screen. */
final class Told {

    /** Columns that the entry itself says, or that no page shows. */
    static final Set<String> UNTOLD = Set.of(
            ("id recorded_by recorded_at entered_by entered_at weighed_by weighed_at added_by added_at saved_at created_at raised_at"
                            + " merged_from uid sha256 bytes subject_kind subject_id shipped corrected position code import_id sending_id"
                            + " follow_up_id made_from supersedes corrects_base overruled_by overruled_at lifted_by version_as_sent list_id act_id"
                            + " repeat_since repeat_on")
                    .split(" "));

    /** Where the words of the schema have words on the screen: a table and a column, and how their keys begin. */
    private static final Map<String, String> WORDED = Map.ofEntries(
            Map.entry("lawmaker name_order", "lawmaker.order."),
            Map.entry("mandate end_reason", "mandate.reason."),
            Map.entry("committee_seat role", "audit.seat."),
            Map.entry("channel kind", "channel.kind."),
            Map.entry("channel state", "channel.state."),
            Map.entry("chamber kind", "chamber.kind."),
            Map.entry("letter kind", "letter.kind."),
            Map.entry("recipient state", "recipient.state."),
            Map.entry("recipient sent_via", "recipient.via."),
            Map.entry("sending sent_via", "recipient.via."),
            Map.entry("overruling state", "recipient.state."),
            Map.entry("signatory state", "audit.signatory."),
            Map.entry("contact kind", "contact.kind."),
            Map.entry("contact direction", "contact.direction."),
            Map.entry("contact_lawmaker part", "contact.part."),
            Map.entry("contact_account part", "contact.part."),
            Map.entry("contact_attendee part", "contact.part."),
            Map.entry("contact_attendee side", "contact.side."),
            Map.entry("contact_point outcome", "contact.outcome."),
            Map.entry("response via", "response.via."),
            Map.entry("response class", "response.class."),
            Map.entry("position step", "position.step."),
            Map.entry("position basis", "position.basis."),
            Map.entry("position confidence", "position.confidence."),
            Map.entry("lawmaker_weight influence", "position.level."),
            Map.entry("lawmaker_weight priority", "position.level."),
            Map.entry("sitting_period kind", "sitting.kind."),
            Map.entry("follow_up priority", "followup.priority."),
            Map.entry("follow_up repeat_unit", "followup.repeat.unit."),
            Map.entry("commitment state", "commitment.state."),
            Map.entry("parliamentary_action kind", "outcome.kind."),
            Map.entry("parliamentary_action stage", "outcome.stage."),
            Map.entry("action_part role", "outcome.role."),
            Map.entry("action_list role", "outcome.role."),
            Map.entry("action_bearing bearing", "outcome.bearing."),
            Map.entry("calendar_address detail", "feed.detail."),
            Map.entry("account role", "account.role."));

    private Told() {}

    /** Whether a field is told of a subject: not what nobody reads, nor whose page this is. */
    static boolean tells(HistoryEntry.Change change, HistoryEntry.Field field) {
        return !UNTOLD.contains(field.column())
                && !change.subject().toString().equals(field.was())
                && !change.subject().toString().equals(field.became())
                && !(isNothing(field.was()) && isNothing(field.became()));
    }

    static boolean isNothing(@Nullable String value) {
        return value == null || value.isBlank();
    }

    static String column(String place, String column) {
        return t("audit." + place + "." + column);
    }

    /** A value as the person reads it. */
    static String value(String place, HistoryEntry.Field field, boolean before, ZoneId zone) {
        return value(place, field, before, Manner.onScreen(zone));
    }

    static String value(String place, HistoryEntry.Field field, boolean before, Manner manner) {
        String value = before ? field.was() : field.became();
        String name = before ? field.wasName() : field.becameName();
        if (value == null || value.isBlank()) {
            return manner.text("audit.nothing");
        }
        if (name != null) {
            return name.isEmpty() ? manner.text("audit.gone") : name;
        }
        return switch (field.type()) {
            case "boolean" -> manner.text(Boolean.parseBoolean(value) ? "audit.yes" : "audit.no");
            case "date" -> manner.day().apply(LocalDate.parse(value));
            case "timestamp with time zone" -> manner.moment().apply(moment(value));
            default -> worded(WORDED.get(place + " " + field.column()), value, manner);
        };
    }

    private static Instant moment(String value) {
        return OffsetDateTime.parse(value, DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                .toInstant();
    }

    /** The words of the longest beginning of a value that has words; the value itself where none has. */
    private static String worded(@Nullable String prefix, String value, Manner manner) {
        if (prefix != null) {
            for (String word = value.replace(' ', '-'); !word.isEmpty(); word = shorter(word)) {
                String text = manner.text(prefix + word);
                if (!text.startsWith("[")) {
                    return text;
                }
            }
        }
        return value;
    }

    private static String shorter(String word) {
        return word.substring(0, Math.max(word.lastIndexOf('-'), 0));
    }
}
