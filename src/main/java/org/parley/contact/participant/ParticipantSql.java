package org.parley.contact.participant;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How statements that read contacts read who took part, said once. */
public final class ParticipantSql {

    /** Columns that say who else was there, for contact {@code c}; in each of them the same person stands in the same place. */
    public static final String ATTENDEES = Stream.of(
                    "also_sides a.side",
                    "also_partner_ids a.partner_id",
                    "also_partners coalesce(o.name, '')",
                    "also_names a.name",
                    "also_offices a.office",
                    "also_parts a.part")
            .map(column -> column.split(" ", 2))
            .map(column -> """
                       array(select %s from contact_attendee a left join partner o on o.id = a.partner_id
                              where a.contact_id = c.id order by a.side, coalesce(o.name, ''), a.name) as %s,
                    """.formatted(column[1], column[0]))
            .collect(Collectors.joining());

    /** Columns that say who of lawmakers, offices and colleagues had a part in contact {@code c} that has to be said. */
    public static final String PARTS = Stream.of("part_names x.name", "parts x.part")
            .map(column -> column.split(" ", 2))
            .map(column -> """
                       array(select %s
                               from (select coalesce(s.name, l.name) as name, p.part
                                       from contact_lawmaker p
                                       join lawmaker_listing l using (lawmaker_id)
                                       left join staff_member s on s.id = p.staff_id
                                      where p.contact_id = c.id and p.part <> ''
                                     union all
                                     select a.name, p.part from contact_account p join account a on a.id = p.account_id
                                      where p.contact_id = c.id and p.part <> '') x
                              order by x.name, x.part) as %s,
                    """.formatted(column[1], column[0]))
            .collect(Collectors.joining());

    private ParticipantSql() {}
}
