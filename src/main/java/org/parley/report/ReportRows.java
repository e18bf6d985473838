package org.parley.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.base.NotFound;
import org.parley.base.Roles;
import org.parley.print.PaperSize;
import org.parley.report.kept.Content;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reports as the database keeps them. */
@Component
class ReportRows {

    private static final String LINES = """
            select s.id, s.campaign_id, c.name as campaign, s.letter_id, coalesce(l.title, '') as letter, s.title, s.language, s.paper,
                   s.from_on, s.until_on, s.names, s.made_by, a.name as maker, s.made_at%s
              from report s
              join campaign c on c.id = s.campaign_id
              join account a on a.id = s.made_by
              left join letter l on l.id = s.letter_id
            """;

    private static final String OF = " where (:campaign::uuid is null or s.campaign_id = :campaign)";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final Actor actor;

    ReportRows(JdbcClient jdbc, Actor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    void write(UUID id, ReportOrder order, Content content, UUID maker, OffsetDateTime now) {
        int written = jdbc.sql("""
                        insert into report (id, campaign_id, letter_id, title, language, paper, from_on, until_on, names, content, made_by,
                                            made_at)
                        select :id, c.id, l.id, :title, :language, :paper, :from, :until, :names, :content::jsonb, :maker, :now
                          from campaign c left join letter l on l.id = :letter and l.campaign_id = c.id
                         where c.id = :campaign and (:letter::uuid is null or l.id is not null)
                        """)
                .param("id", id)
                .param("campaign", order.campaign())
                .param("letter", order.letter(), Types.OTHER)
                .param("title", order.title())
                .param("language", order.language())
                .param("paper", order.paper().word())
                .param("from", order.from())
                .param("until", order.until())
                .param("names", order.names())
                .param("content", JSON.writeValueAsString(content).replace("\\u0000", ""))
                .param("maker", maker)
                .param("now", now)
                .update();
        if (written == 0) {
            throw new NotFound("campaign or letter", Objects.requireNonNullElse(order.letter(), order.campaign()));
        }
    }

    List<ReportLine> page(@Nullable UUID campaign, long offset, int limit) {
        return jdbc.sql(LINES.formatted("") + OF + " order by s.made_at desc, s.id desc limit :limit offset :offset")
                .param("campaign", campaign)
                .param("limit", limit)
                .param("offset", offset)
                .query(this::line)
                .list();
    }

    int count(@Nullable UUID campaign) {
        return jdbc.sql("select count(*) from report s" + OF)
                .param("campaign", campaign)
                .query(Integer.class)
                .single();
    }

    Optional<KeptReport> one(UUID id) {
        return jdbc.sql(LINES.formatted(", s.content") + " where s.id = :id")
                .param("id", id)
                .query((row, number) ->
                        new KeptReport(line(row, number), JSON.readValue(row.getString("content"), Content.class)))
                .optional();
    }

    void remove(UUID id) {
        jdbc.sql("delete from report where id = ?").param(id).update();
    }

    private ReportLine line(ResultSet row, int number) throws SQLException {
        UUID maker = row.getObject("made_by", UUID.class);
        String paper = row.getString("paper");
        return new ReportLine(
                row.getObject("id", UUID.class),
                row.getObject("campaign_id", UUID.class),
                row.getString("campaign"),
                row.getObject("letter_id", UUID.class),
                row.getString("letter"),
                row.getString("title"),
                row.getString("language"),
                Arrays.stream(PaperSize.values())
                        .filter(size -> size.word().equals(paper))
                        .findFirst()
                        .orElseThrow(),
                row.getObject("from_on", LocalDate.class),
                row.getObject("until_on", LocalDate.class),
                row.getBoolean("names"),
                row.getString("maker"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                actor.is(Roles.MANAGER) || (actor.is(Roles.OFFICER) && maker.equals(actor.id())));
    }
}
