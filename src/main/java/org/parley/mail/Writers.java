package org.parley.mail;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.parley.base.Roles;
import org.parley.base.Search;
import org.parley.mail.message.Mail;
import org.parley.mail.message.MailKind;
import org.parley.mail.message.Mailbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who wrote a mail: by the address first, then by a name in an office, then by the name. Several are told, and none is chosen. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.OFFICER)
public class Writers {

    private static final String SEAT =
            "concat_ws(' · ', nullif(g.party, ''), nullif(g.chamber, ''), nullif(g.parliament, '')) as seat";

    private static final String BY_ADDRESS = """
            select distinct on (g.sort_name, g.lawmaker_id) g.lawmaker_id, g.name, %s, s.id as staff_id, coalesce(s.name, '') as staff,
                   case when s.id is null then 'ADDRESS' else 'OFFICE' end as known, c.id as channel_id
              from channel c
              left join staff_member s on s.id = c.staff_id
              join lawmaker_listing g on g.lawmaker_id = coalesce(c.lawmaker_id, s.lawmaker_id)
             where c.kind = 'email' and lower(c.value) = any (:addresses)
             order by g.sort_name, g.lawmaker_id, s.id nulls first limit 20
            """.formatted(SEAT);

    private static final String BY_STAFF = """
            select g.lawmaker_id, g.name, %s, s.id as staff_id, s.name as staff, 'STAFF_NAME' as known, null::uuid as channel_id
              from staff_member s join lawmaker_listing g on g.lawmaker_id = s.lawmaker_id
             where s.left_on is null and fold(s.name) = fold(:name)
             order by g.sort_name, s.id limit 20
            """.formatted(SEAT);

    private static final String BY_NAME = """
            select g.lawmaker_id, g.name, %s, null::uuid as staff_id, '' as staff, 'NAME' as known, null::uuid as channel_id
              from lawmaker_listing g
             where g.search like all (array(select fold(w) from unnest(:words::text[]) w))
             order by g.seated_until desc, g.sort_name, g.lawmaker_id limit 20
            """.formatted(SEAT);

    private static final Set<String> TITLES = Set.of(
            "hon",
            "hon.",
            "honourable",
            "mp",
            "mep",
            "mdb",
            "dr",
            "dr.",
            "prof",
            "prof.",
            "sen",
            "sen.",
            "senator",
            "rep",
            "rep.",
            "mr",
            "mr.",
            "mrs",
            "mrs.",
            "ms",
            "ms.",
            "the",
            "sir",
            "dame",
            "lord",
            "baroness",
            "office",
            "of");

    private final JdbcClient jdbc;

    Writers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lawmakers from whom it may be, all recognised by the surest that is known: of what bounced those whose address failed. */
    public List<Writer> of(Mail mail) {
        List<Mailbox> them = them(mail);
        List<String> addresses = mail.kind() == MailKind.BOUNCED
                ? mail.failed()
                : them.stream()
                        .map(Mailbox::address)
                        .filter(one -> !one.isEmpty())
                        .toList();
        List<Writer> known = byAddress(addresses);
        return known.isEmpty() && mail.kind() != MailKind.BOUNCED
                ? them.stream()
                        .map(Mailbox::name)
                        .flatMap(name -> byName(name).stream())
                        .toList()
                : known;
    }

    /** Whether one of us wrote it, so that it went to them. */
    public boolean isOurs(Mail mail) {
        return !mail.from().address().isEmpty()
                && jdbc.sql("select exists (select from account where email = :address)")
                        .param("address", mail.from().address())
                        .query(Boolean.class)
                        .single();
    }

    private List<Mailbox> them(Mail mail) {
        return isOurs(mail) ? mail.to() : List.of(mail.from());
    }

    private List<Writer> byAddress(Collection<String> addresses) {
        return addresses.isEmpty()
                ? List.of()
                : jdbc.sql(BY_ADDRESS)
                        .param("addresses", addresses.toArray(String[]::new))
                        .query(Writers::writer)
                        .list();
    }

    private List<Writer> byName(String called) {
        String name = called.replaceAll("\\([^)]*\\)|\\[[^]]*\\]", " ").replace(',', ' ');
        List<String> words = Search.words(name).stream()
                .filter(word -> !TITLES.contains(word.toLowerCase(Locale.ROOT)))
                .toList();
        List<Writer> staff = name.isBlank()
                ? List.of()
                : Stream.concat(Stream.of(called), swapped(called))
                        .flatMap(one -> jdbc.sql(BY_STAFF).param("name", one).query(Writers::writer).list().stream())
                        .toList();
        if (!staff.isEmpty() || words.size() < 2) {
            return staff;
        }
        return jdbc.sql(BY_NAME)
                .param("words", words.stream().map(Search::anywhere).toArray(String[]::new))
                .query(Writers::writer)
                .list();
    }

    /** “Duarte, Ana” as Ana Duarte. */
    private static Stream<String> swapped(String name) {
        String[] parts = name.split(",", -1);
        return parts.length == 2
                ? Stream.of(String.join(" ", Arrays.asList(parts[1].strip(), parts[0].strip())))
                : Stream.of();
    }

    private static Writer writer(ResultSet row, int number) throws SQLException {
        return new Writer(
                row.getObject("lawmaker_id", UUID.class),
                row.getString("name"),
                row.getString("seat"),
                row.getObject("staff_id", UUID.class),
                row.getString("staff"),
                Known.valueOf(row.getString("known")),
                row.getObject("channel_id", UUID.class));
    }
}
