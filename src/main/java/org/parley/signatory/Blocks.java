package org.parley.signatory;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what stands under a letter. Names of anonymous signatories are not read for anybody: the block is what the public sees. */
@Component
class Blocks {

    private static final String NOW = """
            select case when not s.anonymous then s.name end as name, s.partner_id is null as person
              from signatory_listing s where s.letter_id = :letter and s.state = 'signed' order by s.position, s.id
            """;

    private static final String SEALED = """
            select case when not s.anonymous then x.name end as name, x.person
              from sealed_signatory x join signatory s on s.id = x.signatory_id
             where x.letter_id = :letter order by x.position, s.id
            """;

    private static final String LATE =
            "select case when not s.anonymous then s.name end as name, s.partner_id is null as person"
                    + " from signatory_listing s where s.letter_id = :letter and " + SignatorySql.LATE
                    + " order by s.position, s.id";

    private final JdbcClient jdbc;

    Blocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    SignatoryBlock of(UUID letter) {
        boolean sealed = jdbc.sql("select is_sealed(:letter)")
                .param("letter", letter)
                .query(Boolean.class)
                .single();
        return new SignatoryBlock(stand(letter, sealed ? SEALED : NOW), sealed ? stand(letter, LATE) : Stand.NOBODY);
    }

    private Stand stand(UUID letter, String sql) {
        List<One> all = jdbc.sql(sql)
                .param("letter", letter)
                .query((row, number) -> new One(row.getString("name"), row.getBoolean("person")))
                .list();
        return new Stand(
                all.stream()
                        .flatMap(one -> one.name() == null ? Stream.of() : Stream.of(one.name()))
                        .toList(),
                (int) all.stream()
                        .filter(one -> one.name() == null && !one.person())
                        .count(),
                (int) all.stream()
                        .filter(one -> one.name() == null && one.person())
                        .count());
    }

    private record One(@Nullable String name, boolean person) {}
}
