package org.parley.report.count;

/**
 * What never enters a report, whoever makes it: a report leaves the house. Stricter than the row rule of contacts on purpose, because
 * who may see a contact here is not who reads the report there.
 */
final class Hidden {

    /** Whether contact {@code c} may be told: it is not confidential, and nobody took part who signs its letter anonymously. */
    static final String OPEN = " (not c.confidential and not c.hushed) ";

    /** Whether commitment {@code m} may be told: it was not said in a contact that may not. */
    static final String COMMITMENT_OPEN =
            " (m.contact_id is null or exists (select from contact c where c.id = m.contact_id and" + OPEN + ")) ";

    /** The positions on the campaign that rest on what may not be told, or were supposed of a successor because of one. */
    static final String POSITIONS = """
            with recursive untold (id) as (
                select p.id from position p join contact c on c.id = p.contact_id
                 where p.campaign_id = :campaign and not""" + OPEN + """
                union
                select p.id from position p join untold u on u.id = p.carried_from),
            known as (
                select p.* from position p
                 where p.campaign_id = :campaign and p.removed_at is null and p.taken_on <= :until
                   and p.id not in (select u.id from untold u))
            """;

    /** Who stood at one of {@code steps} by these positions alone: from the day on which they took one until the next, or until it was past. */
    static final String STOOD = POSITIONS + """
            select p.lawmaker_id as id, p.taken_on as since,
                   case when p.ended is not null then greatest(p.taken_on, p.ended) end as until
              from (select k.*, least(lead(k.taken_on) over (partition by k.lawmaker_id order by k.taken_on, k.recorded_at, k.id),
                                      (k.past_at at time zone :zone)::date) as ended
                      from known k) p
             where p.step = any (:steps)
            """;

    /** Whether a name may be told: it is not that of a person who signs a letter of the campaign anonymously. */
    static String nameOpen(String name) {
        return """
                 not exists (select from signatory silent join letter about on about.id = silent.letter_id
                              where about.campaign_id = :campaign and silent.anonymous and silent.partner_id is null
                                and fold(silent.person_name) = fold(%s))
                """.formatted(name);
    }

    private Hidden() {}
}
