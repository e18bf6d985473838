package org.parley.audit;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.springframework.stereotype.Component;

/** Who may see which change: the rules of the features in one condition, and for what was hidden and has no rule, managers. */
@Component
class HistoryRule {

    private static final UUID NOBODY = new UUID(0, 0);

    private final Actor actor;
    private final String condition;

    HistoryRule(Actor actor, List<Recorded> records) {
        this.actor = actor;
        String rules = records.stream()
                .filter(one -> !one.rule().isEmpty())
                .map(one -> "when e.place in (%s) then (%s) "
                        .formatted(
                                Stream.concat(Stream.of(one.place()), one.parts().stream())
                                        .map(place -> "'" + place + "'")
                                        .collect(Collectors.joining(", ")),
                                one.rule()))
                .collect(Collectors.joining());
        condition = "(case " + rules + "when h.hidden then :manager else true end)";
    }

    /** Whether the acting person may see change {@code h} of entry {@code e}. */
    String condition() {
        return condition;
    }

    /** The parameters of rules and of statements that name records. */
    Map<String, Object> parameters() {
        UUID me = actor.account().orElse(NOBODY);
        return Map.of(
                "me",
                me,
                "keeper",
                actor.is(Roles.OFFICER) ? me : NOBODY,
                "manager",
                actor.is(Roles.MANAGER),
                "administrator",
                actor.is(Roles.ADMINISTRATOR));
    }
}
