package org.parley.lawmaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Whoever writes to whichever table, the list follows. */
@SpringBootTest
@Transactional
@SignedIn
class ListingStaysTrueTests {

    @Autowired
    JdbcClient jdbc;

    private People people;
    private UUID ines;
    private UUID house;
    private UUID senate;

    @BeforeEach
    void ines() {
        people = new People(jdbc);
        house = people.chamber("us", "house");
        senate = people.chamber("us", "senate");
        ines = people.person("Inés Corvo", "Inés", "Corvo");
    }

    @Test
    void aPersonIsListedRenamedAndGone() {
        assertThat(listed()).containsEntry("name", "Inés Corvo").containsEntry("sort_name", "corvo ines");

        jdbc.sql("update lawmaker set official_name = 'Inés Corvo-Díaz', family_name = 'Corvo-Díaz' where id = ?")
                .param(ines)
                .update();
        assertThat(listed()).containsEntry("sort_name", "corvo diaz ines");
        assertThat(named()).containsExactly("corvo diaz ines: ines corvo diaz");

        jdbc.sql("delete from lawmaker where id = ?").param(ines).update();
        assertThat(jdbc.sql("select count(*) from lawmaker_listing where lawmaker_id = ?")
                        .param(ines)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(named()).isEmpty();
    }

    @Test
    void theOpenOrLatestSeatIsShown() {
        people.seat(ines, house, "Old", "", LocalDate.of(2001, 1, 1), LocalDate.of(2005, 1, 1));
        UUID open = people.seat(ines, senate, "New", "", LocalDate.of(2006, 1, 1), null);
        assertThat(listed())
                .containsEntry("party", "New")
                .containsEntry("chamber", "Senate")
                .containsEntry("mandates", 2);

        jdbc.sql("update mandate set ended_on = '2010-01-01' where id = ?")
                .param(open)
                .update();
        assertThat(listed().get("seated_until")).hasToString("2010-01-01");

        jdbc.sql("delete from mandate where id = ?").param(open).update();
        assertThat(listed()).containsEntry("party", "Old").containsEntry("mandates", 1);
    }

    @Test
    void whetherALetterCanReachThemFollowsTheChannels() {
        assertThat(listed()).containsEntry("writable", false);

        UUID email = people.email(ines, "ines@example.org");
        assertThat(listed()).containsEntry("writable", true);

        jdbc.sql("update channel set state = 'bounced' where id = ?")
                .param(email)
                .update();
        assertThat(listed()).containsEntry("writable", false);

        jdbc.sql(
                        "insert into channel (id, version, lawmaker_id, kind, value) values (gen_random_uuid(), 0, ?, 'phone', '+1 555')")
                .param(ines)
                .update();
        assertThat(listed()).containsEntry("writable", false);

        jdbc.sql("update channel set state = 'works' where id = ?").param(email).update();
        jdbc.sql("delete from channel where id = ?").param(email).update();
        assertThat(listed()).containsEntry("writable", false);
    }

    @Test
    void namesOfPlacesFollowThePlaces() {
        people.seat(ines, senate, "", "", LocalDate.of(2006, 1, 1), null);

        jdbc.sql("update chamber set name = 'Upper House' where id = ?")
                .param(senate)
                .update();
        jdbc.sql("update parliament set name = 'The Congress' where code = 'us'")
                .update();

        assertThat(listed()).containsEntry("chamber", "Upper House").containsEntry("parliament", "The Congress");
    }

    @Test
    void aBulkWriteListsOnceAtItsEnd() {
        jdbc.sql("select set_config('parley.listing', 'later', true)")
                .query(String.class)
                .single();
        UUID later = people.person("Later Person", "Later", "Person");
        people.seat(later, house, "Bulk", "", LocalDate.of(2006, 1, 1), null);
        assertThat(rows(later)).isEmpty();

        jdbc.sql("select list_lawmakers_anew(array[:a, :a, :b]::uuid[])")
                .param("a", later)
                .param("b", ines)
                .query(row -> {});
        jdbc.sql("select set_config('parley.listing', '', true)")
                .query(String.class)
                .single();

        assertThat(rows(later)).singleElement().satisfies(row -> assertThat(row).containsEntry("party", "Bulk"));
    }

    @Test
    void plainNamesAreFoldedLikeAllOthers() {
        assertThat(jdbc.sql("""
                        with made as (
                            select string_agg(chr(1 + ((n::bigint * 7919 + n::bigint * n * 31) % 127)::int), '') as name
                              from generate_series(1, 40000) n group by n / 20)
                        select count(*) filter (where f.plain <> without_accents(s.name) or f.plain <> fold(s.name)
                                                   or f.plain <> sort_key(s.name)) || ' of ' || count(*)
                          from made s, lateral (select without_accents_of_ascii(s.name) as plain) f
                        """).query(String.class).single()).isEqualTo("0 of 2001");

        UUID plain = people.person("John O'Hare-Smith,  jr.", "John", "O'Hare-Smith");
        assertThat(rows(plain).getFirst())
                .containsEntry("sort_name", "ohare smith john")
                .containsEntry("search", " john ohare smith jr ohare smith");
    }

    private List<String> named() {
        return jdbc.sql("select sort_name || ':' || search from lawmaker_name where lawmaker_id = ?")
                .param(ines)
                .query(String.class)
                .list();
    }

    private Map<String, Object> listed() {
        return rows(ines).getFirst();
    }

    private List<Map<String, Object>> rows(UUID lawmaker) {
        return jdbc.sql("select * from lawmaker_listing where lawmaker_id = ?")
                .param(lawmaker)
                .query()
                .listOfRows();
    }
}
