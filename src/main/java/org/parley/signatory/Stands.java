package org.parley.signatory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.letter.Undersigned;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who stood under sealed letters, as their seals cover it: those who were named by a hash, the others by their number. */
@Component
class Stands implements Undersigned {

    private final JdbcClient jdbc;

    Stands(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, Stood> under(Collection<UUID> letters) {
        return jdbc
                .sql("""
                        select x.letter_id, x.person, x.hash, case when not s.anonymous then x.salt || ' ' || normalize(x.name, nfc) end as proof,
                               x.hash = encode(sha256(convert_to(x.salt || ' ' || normalize(x.name, nfc), 'UTF8')), 'hex') as holds
                          from sealed_signatory x join signatory s on s.id = x.signatory_id
                         where x.letter_id = any (:letters) order by x.position, x.signatory_id
                        """)
                .param("letters", letters.toArray(UUID[]::new))
                .query((row, number) -> new One(
                        row.getObject("letter_id", UUID.class),
                        row.getBoolean("person"),
                        row.getString("hash"),
                        row.getString("proof"),
                        row.getBoolean("holds")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        One::letter, Collectors.collectingAndThen(Collectors.toList(), One::all)));
    }

    private record One(
            UUID letter,
            boolean person,
            @Nullable String hash,
            @Nullable String proof,
            boolean holds) {

        static Stood all(List<One> signatories) {
            return new Stood(
                    signatories.stream().map(One::hash).filter(Objects::nonNull).toList(),
                    signatories.stream()
                            .map(One::proof)
                            .filter(Objects::nonNull)
                            .toList(),
                    (int) signatories.stream()
                            .filter(one -> one.hash == null && !one.person)
                            .count(),
                    (int) signatories.stream()
                            .filter(one -> one.hash == null && one.person)
                            .count(),
                    (int) signatories.stream()
                            .filter(one -> one.hash != null && one.proof == null)
                            .count(),
                    signatories.stream().allMatch(one -> one.proof == null || one.holds));
        }
    }
}
