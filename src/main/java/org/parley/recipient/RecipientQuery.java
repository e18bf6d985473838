package org.parley.recipient;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.base.Search;
import org.parley.position.Stand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Turns a filter of recipients into SQL: the one place that says whom a filter means, for lists, numbers and bulk work alike. */
@Component
public class RecipientQuery {

    /** Needs {@code recipient_listing r} and {@code letter l} in its FROM. */
    public static final String FROM = " from recipient_listing r join letter l on l.id = r.letter_id ";

    /** A person or an institution, whichever receives it: in {@code %s}. */
    static final String WHO =
            "coalesce(%1$s.lawmaker_id, %1$s.at_committee_id, %1$s.at_chamber_id, %1$s.at_parliament_id)";

    private static final String GETTING = "r.id in (select g.recipient_id from recipient_version g"
            + " where g.letter_id = :letter and g.version_id = :version)";

    private static final String EARLIER = WHO.formatted("r") + " in (select " + WHO.formatted("e")
            + " from recipient e where e.letter_id = :earlier and e.sent_on is not null";

    private static final String CAMPAIGN = "(select own.campaign_id from letter own where own.id = :letter)";

    private final JdbcClient jdbc;
    private final Actor actor;
    private final Clock clock;

    RecipientQuery(JdbcClient jdbc, Actor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * A statement over those whom the filter means: the beginning, then the condition, then the end. Its parameters are
     * {@code letter}, {@code today} and the narrowing ones; beginning and end may add others of their own.
     */
    public JdbcClient.StatementSpec over(String begin, RecipientFilter filter, String end) {
        Map<String, Object> values = new HashMap<>();
        values.put("letter", filter.letter());
        values.put("today", LocalDate.now(clock.withZone(actor.zone())));
        return jdbc.sql(begin + " where " + String.join(" and ", conditions(filter, values)) + end)
                .params(values);
    }

    /**
     * A condition that many of a letter's recipients meet, such as that they are among so many others, asked of one after the other in
     * the order of the list: a page is then full after a few, where the database would otherwise begin with the others and sort all.
     */
    public static String oneByOne(String condition) {
        return "(" + condition + ") is true";
    }

    /** Only what narrows becomes part of the statement, so that the database plans for exactly that. */
    private static List<String> conditions(RecipientFilter filter, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>(List.of("r.letter_id = :letter"));
        narrow("addressee", "r.addressee_id = :addressee", filter.addressee(), conditions, values);
        narrow("parliament", "r.parliament_id = :parliament", filter.parliament(), conditions, values);
        narrow("chamber", "r.chamber_id = :chamber", filter.chamber(), conditions, values);
        narrow("party", "r.party = :party", filter.party(), conditions, values);
        narrow(
                "state",
                "r.state = :state",
                filter.state() == null ? null : filter.state().word(),
                conditions,
                values);
        narrow("reachable", "r.reachable = :reachable", filter.reachable(), conditions, values);
        Earlier earlier = filter.earlier();
        if (earlier != null) {
            conditions.add(EARLIER + (earlier.answered() ? " and e.state = 'answered')" : ")"));
            values.put("earlier", earlier.letter());
        }
        narrow("version", GETTING, filter.version(), conditions, values);
        Stand stand = filter.stand();
        if (stand != null) {
            String condition = stand.condition(CAMPAIGN, "r.lawmaker_id");
            conditions.add(stand.step() == null ? condition : oneByOne(condition));
            stand.values().forEach(values::put);
        }
        narrow(
                "only",
                "r.id = any (:only)",
                filter.only() == null ? null : filter.only().toArray(UUID[]::new),
                conditions,
                values);
        if (filter.show() != null) {
            conditions.add("(" + filter.show().condition() + ")");
        }
        List<String> words = Search.words(filter.search());
        for (int word = 0; word < words.size(); word++) {
            narrow(
                    "word" + word,
                    "r.search like fold(:word" + word + ")",
                    Search.anywhere(words.get(word)),
                    conditions,
                    values);
        }
        return conditions;
    }

    private static void narrow(
            String name,
            String condition,
            @Nullable Object value,
            List<String> conditions,
            Map<String, Object> values) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }
}
