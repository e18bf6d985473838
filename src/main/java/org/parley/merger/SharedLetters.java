package org.parley.merger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.parley.signatory.SignatoryShow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Letters in whose lists two partners are, and what becomes of the two entries when they are one. */
@Component
class SharedLetters {

    private static final String BOTH = """
            select s.letter_id, l.title, s.id as stays_entry, g.id as gone_entry, s.state as stays, g.state as gone,
                   s.anonymous or g.anonymous as anonymous,
                   exists (select from sealed_signatory x where x.signatory_id = s.id) as stays_stood,
                   exists (select from sealed_signatory x where x.signatory_id = g.id) as gone_stood
              from signatory s
              join signatory g on g.letter_id = s.letter_id and g.partner_id = :gone and g.merged_from is null
              join letter l on l.id = s.letter_id
             where s.partner_id = :stays and s.merged_from is null order by l.dated_on desc, l.id
            """;

    private static final List<SignatoryShow> FURTHER =
            List.of(SignatoryShow.INVITED, SignatoryShow.DECLINED, SignatoryShow.WITHDREW, SignatoryShow.SIGNED);

    private final JdbcClient jdbc;

    SharedLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The two entries of one letter. */
    record Both(Shared shared, UUID stays, UUID gone, boolean anonymous, boolean bothStood) {}

    List<Both> of(UUID stays, UUID gone) {
        return jdbc.sql(BOTH)
                .param("stays", stays)
                .param("gone", gone)
                .query(SharedLetters::both)
                .list();
    }

    /** Leaves one entry of each letter that both have, unless both stood under it when it was sealed. */
    void settle(List<Both> all, UUID gone, Set<UUID> goneChosen, Set<UUID> known) {
        for (Both both : all) {
            Shared shared = both.shared();
            if (both.bothStood()) {
                jdbc.sql("update signatory set merged_from = :gone where id = :entry")
                        .param("gone", gone)
                        .param("entry", both.gone())
                        .update();
                continue;
            }
            boolean asked = !shared.settled() && known.contains(shared.letter());
            boolean goneCounts = asked ? goneChosen.contains(shared.letter()) : shared.goneCounts();
            leave(goneCounts ? both.gone() : both.stays(), goneCounts ? both.stays() : both.gone(), both.anonymous());
        }
    }

    /** Whoever was anonymous in one of the two stays so. */
    private void leave(UUID entry, UUID other, boolean anonymous) {
        List.of(
                        "update reminder_signatory r set signatory_id = :entry where signatory_id = :other and not exists"
                                + " (select from reminder_signatory x"
                                + " where x.follow_up_id = r.follow_up_id and x.signatory_id = :entry)",
                        "update attachment set subject_id = :entry where subject_id = :other",
                        "delete from signatory where id = :other")
                .forEach(statement -> jdbc.sql(statement)
                        .param("entry", entry)
                        .param("other", other)
                        .update());
        if (anonymous) {
            jdbc.sql("update signatory set anonymous = true, version = version + 1 where id = :entry and not anonymous")
                    .param("entry", entry)
                    .update();
            jdbc.sql(
                            "update sealed_signatory set name = null, salt = null where signatory_id = :entry and name is not null")
                    .param("entry", entry)
                    .update();
        }
    }

    private static Both both(ResultSet row, int number) throws SQLException {
        SignatoryShow stays = SignatoryShow.of(row.getString("stays")).orElseThrow();
        SignatoryShow gone = SignatoryShow.of(row.getString("gone")).orElseThrow();
        boolean staysStood = row.getBoolean("stays_stood");
        boolean goneStood = row.getBoolean("gone_stood");
        boolean goneCounts = staysStood == goneStood ? FURTHER.indexOf(gone) > FURTHER.indexOf(stays) : goneStood;
        return new Both(
                new Shared(
                        row.getObject("letter_id", UUID.class),
                        row.getString("title"),
                        stays,
                        gone,
                        goneCounts,
                        staysStood || goneStood),
                row.getObject("stays_entry", UUID.class),
                row.getObject("gone_entry", UUID.class),
                row.getBoolean("anonymous"),
                staysStood && goneStood);
    }
}
