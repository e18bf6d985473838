package org.parley.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.parley.base.ui.Words;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the history keeps it can also tell, in every language. */
@SpringBootTest
class EveryColumnHasWordsTests {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyTableWithAHistoryHasAName() {
        assertThat(lines("""
                select distinct 'audit.place.' || event_object_table from information_schema.triggers where trigger_name = 'audit_update'
                """)).isNotEmpty().filteredOn(without()).isEmpty();
    }

    @Test
    void everyColumnThatIsKeptHasWordsOrIsNotTold() {
        List<String> kept = lines("""
                select c.table_name || '.' || c.column_name
                  from information_schema.columns c
                  join information_schema.triggers t on t.event_object_table = c.table_name and t.trigger_name = 'audit_update'
                 where c.table_schema = 'public' and t.event_manipulation = 'UPDATE' and c.is_generated = 'NEVER'
                   and c.column_name <> 'version' and t.action_statement not like '%{%' || c.column_name || '%}%'
                """);

        assertThat(kept)
                .filteredOn(column -> !Told.UNTOLD.contains(column.substring(column.indexOf('.') + 1)))
                .hasSizeGreaterThan(150)
                .map(column -> "audit." + column)
                .filteredOn(without())
                .as("columns that the history would tell without words")
                .isEmpty();
    }

    private static Predicate<String> without() {
        return key -> Words.LANGUAGES.stream().anyMatch(language -> missing(key, language));
    }

    private static boolean missing(String key, Locale language) {
        return Words.text(key, language).startsWith("[");
    }

    private List<String> lines(String sql) {
        return jdbc.sql(sql).query((row, number) -> row.getString(1)).list();
    }
}
