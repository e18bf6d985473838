package org.parley.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A page of a long timeline is read to its end, and no further. */
@SpringBootTest
@Transactional
@SignedIn
class ReadInOrderTests {

    private static final int PAGE = 30;

    @Autowired
    private TimelineCast cast;

    @Autowired
    private Timelines timelines;

    @Autowired
    private Actor actor;

    @Autowired
    private JdbcClient jdbc;

    private TimelineCast.Scene scene;

    @BeforeEach
    void aLawmakerWithWhomVeryMuchHappened() {
        scene = cast.scene(true);
    }

    @Test
    void aPageReadsAsManyRowsAsItNeeds() {
        cast.muchHappens(scene, scene.mira(), 10_000);
        jdbc.sql("analyze contact, contact_with, position, commitment, follow_up, response")
                .update();

        for (Whose whose : List.of(Whose.LAWMAKER, Whose.LETTER, Whose.CAMPAIGN)) {
            TimelineOf of = whose.of(id(whose));
            TimelinePlace deep =
                    timelines.before(of, null, TimelinePlace.END, 900).next();
            for (String table : List.of("contact", "position", "commitment", "follow_up")) {
                for (TimelinePlace place : List.of(TimelinePlace.END, deep)) {
                    int before = read(table);
                    timelines.before(of, null, place, PAGE);
                    assertThat(read(table) - before)
                            .as("rows of %s read for a page of a %s", table, whose)
                            .isLessThan(10 * PAGE);
                }
            }
        }
    }

    @Test
    void onceAPageIsFullNothingEarlierIsRead() {
        cast.muchHappens(scene, scene.mira(), 10_000);
        jdbc.sql("""
                        with met as (
                            insert into contact (id, version, kind, direction, happened_at, notes, recorded_by)
                            select uuidv7(), 0, 'call', 'together', timestamptz '2026-05-04 09:00Z' + n * interval '1 min', '', :me
                              from generate_series(1, 40) n returning id)
                        insert into contact_lawmaker (contact_id, lawmaker_id) select id, :mira from met
                        """).param("me", actor.id()).param("mira", scene.mira()).update();
        jdbc.sql("analyze contact, contact_with, position, commitment, follow_up, response")
                .update();

        for (String table : List.of("position", "commitment", "follow_up", "response")) {
            int before = read(table);
            timelines.before(Whose.LAWMAKER.of(scene.mira()), null, TimelinePlace.END, PAGE);
            assertThat(read(table) - before)
                    .as("rows of %s that are earlier than the page", table)
                    .isZero();
        }
    }

    @Test
    void numbersAreCountedAsFarAsAnybodyReads() {
        cast.muchHappens(scene, scene.mira(), 4_000);

        assertThat(timelines.counts(Whose.LAWMAKER.of(scene.mira())))
                .containsEntry(HappeningKind.CONTACTS, Timelines.COUNTED + 1)
                .containsEntry(HappeningKind.POSITIONS, 600)
                .containsEntry(HappeningKind.SENT, 1);
    }

    @Test
    void whomAContactWasWithFollowsTheContact() {
        UUID contact = jdbc.sql("""
                        insert into contact (id, version, kind, direction, happened_at, notes, recorded_by)
                        values (uuidv7(), 0, 'call', 'together', timestamptz '2026-03-02 09:00Z', '', ?) returning id
                        """)
                .param(actor.id())
                .query((row, number) -> row.getObject(1, UUID.class))
                .single();
        jdbc.sql(
                        "insert into contact_lawmaker (contact_id, lawmaker_id, staff_id) values (:c, :mira, :jo), (:c, :mira, null)")
                .param("c", contact)
                .param("mira", scene.mira())
                .param("jo", scene.jo())
                .update();
        assertThat(with(contact)).containsExactlyInAnyOrder(scene.mira() + " 09", scene.jo() + " 09");

        jdbc.sql("update contact set happened_at = timestamptz '2026-03-02 11:00Z' where id = ?")
                .param(contact)
                .update();
        assertThat(with(contact)).containsExactlyInAnyOrder(scene.mira() + " 11", scene.jo() + " 11");

        jdbc.sql("update contact_lawmaker set lawmaker_id = ? where contact_id = ? and staff_id is null")
                .params(scene.zoe(), contact)
                .update();
        assertThat(with(contact))
                .containsExactlyInAnyOrder(scene.mira() + " 11", scene.jo() + " 11", scene.zoe() + " 11");

        jdbc.sql("delete from contact_lawmaker where contact_id = ? and staff_id = ?")
                .params(contact, scene.jo())
                .update();
        assertThat(with(contact)).containsExactly(scene.zoe() + " 11");

        jdbc.sql("delete from contact where id = ?").param(contact).update();
        assertThat(with(contact)).isEmpty();
    }

    private List<String> with(UUID contact) {
        return jdbc.sql("""
                        select subject_id || to_char(happened_at at time zone 'UTC', ' HH24') from contact_with where contact_id = ?
                        """).param(contact).query(String.class).list().stream()
                .map(String::valueOf)
                .toList();
    }

    private int read(String table) {
        return jdbc.sql("""
                        select coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0) from pg_stat_xact_user_tables where relname = ?
                        """).param(table).query(Integer.class).single();
    }

    private UUID id(Whose whose) {
        return switch (whose) {
            case LETTER -> scene.letter();
            case CAMPAIGN ->
                jdbc.sql("select campaign_id from letter where id = ?")
                        .param(scene.letter())
                        .query((row, number) -> row.getObject(1, UUID.class))
                        .single();
            default -> scene.mira();
        };
    }
}
