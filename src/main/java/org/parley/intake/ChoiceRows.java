package org.parley.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.parley.intake.decision.Choices;
import org.parley.intake.decision.Leaving;
import org.parley.intake.decision.Policies;
import org.parley.intake.decision.Policy;
import org.parley.lawmaker.EndReason;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What was decided about a list, as its row keeps it. */
final class ChoiceRows {

    private static final JsonMapper JSON = new JsonMapper();

    private ChoiceRows() {}

    static Choices choices(ResultSet row) throws SQLException {
        LocalDate day = row.getObject("gone_on", LocalDate.class);
        String reason = row.getString("gone_reason");
        return new Choices(
                policies(row.getString("policies")),
                row.getBoolean("over_edited"),
                day == null || reason == null ? null : new Leaving(day, reason(reason)),
                row.getBoolean("stale"));
    }

    static String json(Policies policies) {
        ObjectNode json = JSON.createObjectNode();
        policies.chosen().forEach((field, policy) -> json.put(field, policy.word()));
        return json.toString();
    }

    static String word(EndReason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Policies policies(String json) {
        Map<String, Policy> chosen = new TreeMap<>();
        JSON.readTree(json)
                .properties()
                .forEach(one -> chosen.put(
                        one.getKey(), Policy.valueOf(one.getValue().asString().toUpperCase(Locale.ROOT))));
        return new Policies(chosen);
    }

    private static EndReason reason(String word) {
        return EndReason.valueOf(word.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }
}
