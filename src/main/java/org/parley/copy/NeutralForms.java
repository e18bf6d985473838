package org.parley.copy;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The salutations for anybody, by language. */
@Component
class NeutralForms {

    private final JdbcClient jdbc;

    NeutralForms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one of a language, null where we know none. */
    @Nullable
    String in(String language) {
        return jdbc.sql("""
                    select salutation from form_of_address
                     where role = 'any' and parliament_id is null and gender = ''
                       and language in (:language, split_part(:language, '-', 1))
                     order by language <> :language limit 1
                    """)
                .param("language", language)
                .query(String.class)
                .optional()
                .orElse(null);
    }
}
