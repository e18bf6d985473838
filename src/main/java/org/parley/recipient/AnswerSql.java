package org.parley.recipient;

/** When somebody answered, said once for whoever reads it with SQL. */
public final class AnswerSql {

    /**
     * The day from which on {@code recipient r}, who stands as answered, counts as such: that of their first answer, or where somebody
     * said with a reason that they answered, that on which it was said. Needs the parameter {@code zone}.
     */
    public static final String DAY = """
             coalesce(r.answered_on,
                      (select (o.overruled_at at time zone :zone)::date from overruling o
                        where o.recipient_id = r.id and o.lifted_at is null),
                      r.sent_on)
            """;

    private AnswerSql() {}
}
