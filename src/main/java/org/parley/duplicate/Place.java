package org.parley.duplicate;

/**
 * A table with rows that say who a lawmaker is. Merging keeps all of them, as they were and as they became; a test holds this list
 * against the schema.
 */
enum Place {
    LAWMAKER("lawmaker", "t.id::text", "t.id in (:stays, :gone)", Sql.BY_ID, true),
    STAFF("staff_member", "t.id::text", Sql.THEIRS, Sql.BY_ID, true),
    MANDATE("mandate", "t.id::text", Sql.THEIRS, Sql.BY_ID, true),
    CHANNEL("channel", "t.id::text", Sql.THEIRS, Sql.BY_ID, true),
    EXTERNAL_ID(
            "lawmaker_external_id",
            "t.scheme || chr(31) || t.value",
            Sql.THEIRS,
            "t.scheme = split_part(m.key, chr(31), 1) and t.value = split_part(m.key, chr(31), 2)",
            true),
    COMMITTEE_SEAT(
            "committee_seat",
            "t.lawmaker_id || ' ' || t.committee_id",
            Sql.THEIRS,
            "t.lawmaker_id = cast(split_part(m.key, ' ', 1) as uuid) and t.committee_id = cast(split_part(m.key, ' ', 2) as uuid)",
            true),
    PRESIDING("presiding_officer", "t.id::text", Sql.THEIRS, Sql.BY_ID, false),
    POSITION("position", "t.id::text", Sql.THEIRS, Sql.BY_ID, true),
    COMMITMENT("commitment", "t.id::text", Sql.THEIRS, Sql.BY_ID, true),
    PART(
            "action_part",
            "t.lawmaker_id || ' ' || t.action_id || ' ' || t.role",
            Sql.THEIRS,
            "t.lawmaker_id = cast(split_part(m.key, ' ', 1) as uuid) and t.action_id = cast(split_part(m.key, ' ', 2) as uuid)"
                    + " and t.role = split_part(m.key, ' ', 3)",
            true),
    WEIGHT(
            "lawmaker_weight",
            "t.lawmaker_id || ' ' || t.campaign_id",
            Sql.THEIRS,
            "t.lawmaker_id = cast(split_part(m.key, ' ', 1) as uuid) and t.campaign_id = cast(split_part(m.key, ' ', 2) as uuid)",
            true),
    SAVED(
            "saved_list_member",
            "t.lawmaker_id || ' ' || t.list_id",
            Sql.THEIRS,
            "t.lawmaker_id = cast(split_part(m.key, ' ', 1) as uuid) and t.list_id = cast(split_part(m.key, ' ', 2) as uuid)",
            false),
    ADDRESSEE("addressee", "t.id::text", Sql.THEIRS, Sql.BY_ID, true),
    RECIPIENT(
            "recipient",
            "t.id::text",
            "(t.lawmaker_id in (:stays, :gone)"
                    + " or t.addressee_id in (select a.id from addressee a where a.lawmaker_id in (:stays, :gone)))",
            Sql.BY_ID,
            true),
    CONTACT("contact_lawmaker", "t.id::text", Sql.THEIRS, Sql.BY_ID, true),
    RESPONSE("response", "t.id::text", "t.forwarded_lawmaker_id in (:stays, :gone)", Sql.BY_ID, false),
    FOLLOW_UP("follow_up", "t.id::text", Sql.THEIRS, Sql.BY_ID, true),
    DECISION("intake_decision", "t.id::text", Sql.THEIRS, Sql.BY_ID, false),
    LISTED(
            "intake_person",
            "t.intake_id || ' ' || t.line",
            Sql.THEIRS,
            "t.intake_id = cast(split_part(m.key, ' ', 1) as uuid) and t.line = cast(split_part(m.key, ' ', 2) as integer)",
            false),
    CANDIDATE("intake_candidate", Sql.WHOLE, Sql.THEIRS, Sql.OF_RUN, false),
    GONE("intake_gone", Sql.WHOLE, Sql.THEIRS, Sql.OF_RUN, false),
    REST("intake_rest", Sql.WHOLE, Sql.THEIRS, Sql.OF_RUN, false),
    DIFFERENT("different_people", Sql.WHOLE, Sql.ONE_OF_TWO, Sql.TWO, false),
    PAIR("duplicate_pair", Sql.WHOLE, Sql.ONE_OF_TWO, Sql.TWO, false);

    private final String table;
    private final String key;
    private final String touched;
    private final String found;
    private final boolean seen;

    Place(String table, String key, String touched, String found, boolean seen) {
        this.table = table;
        this.key = key;
        this.touched = touched;
        this.found = found;
        this.seen = seen;
    }

    String table() {
        return table;
    }

    /** How a row {@code t} is called. */
    String key() {
        return key;
    }

    /** Whether a row {@code t} is about one of the two. */
    String touched() {
        return touched;
    }

    /** Whether a row {@code t} is the one that {@code m} keeps. */
    String found() {
        return found;
    }

    /** Whether a change of its rows changes what a person decides about who merges. */
    boolean isSeen() {
        return seen;
    }

    private static final class Sql {

        static final String THEIRS = "t.lawmaker_id in (:stays, :gone)";
        static final String ONE_OF_TWO = "(t.one in (:stays, :gone) or t.other in (:stays, :gone))";
        static final String BY_ID = "t.id = cast(m.key as uuid)";
        static final String WHOLE = "to_jsonb(t)::text";
        static final String OF_RUN = "t.intake_id = cast(m.became ->> 'intake_id' as uuid) and to_jsonb(t) = m.became";
        static final String TWO = "t.one = cast(m.became ->> 'one' as uuid) and to_jsonb(t) = m.became";

        private Sql() {}
    }
}
