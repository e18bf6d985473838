package org.parley.merger;

/**
 * A table with rows that say which partner something is about. Merging keeps all of them, as they were and as they became; a test
 * holds this list against the schema.
 */
enum Place {
    PARTNER("partner", "t.id::text", "t.id in (:stays, :gone)", Sql.BY_ID),
    NAME(
            "partner_name",
            "t.partner_id || ' ' || t.position",
            Sql.THEIRS,
            "t.partner_id = cast(split_part(m.key, ' ', 1) as uuid) and t.position = cast(split_part(m.key, ' ', 2) as integer)"),
    PERSON("partner_person", "t.id::text", Sql.THEIRS, Sql.BY_ID),
    LOGO("partner_logo", "t.id::text", Sql.THEIRS, Sql.BY_ID),
    SIGNATORY("signatory", "t.id::text", Sql.THEIRS, Sql.BY_ID),
    REMINDER(
            "reminder_signatory",
            "t.follow_up_id || ' ' || t.signatory_id",
            "t.signatory_id" + Sql.OF_SIGNATORIES,
            "t.follow_up_id = cast(split_part(m.key, ' ', 1) as uuid) and t.signatory_id = cast(split_part(m.key, ' ', 2) as uuid)"),
    ATTENDEE("contact_attendee", "t.id::text", Sql.THEIRS, Sql.BY_ID),
    ATTACHMENT("attachment", "t.id::text", "t.subject_id" + Sql.OF_SIGNATORIES, Sql.BY_ID);

    private final String table;
    private final String key;
    private final String touched;
    private final String found;

    Place(String table, String key, String touched, String found) {
        this.table = table;
        this.key = key;
        this.touched = touched;
        this.found = found;
    }

    String table() {
        return table;
    }

    /** A statement in which {@code {table}} and the like stand for what this place says. */
    String in(String statement) {
        return statement
                .replace("{table}", table)
                .replace("{key}", key)
                .replace("{touched}", touched)
                .replace("{found}", found);
    }

    private static final class Sql {

        static final String THEIRS = "t.partner_id in (:stays, :gone)";
        static final String BY_ID = "t.id = cast(m.key as uuid)";
        static final String OF_SIGNATORIES = " in (select s.id from signatory s where s.partner_id in (:stays, :gone))";

        private Sql() {}
    }
}
