package org.parley.print;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.base.NotFound;
import org.parley.base.Roles;
import org.parley.recipient.RecipientFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remembers for a day whom somebody ticked to print for: an address cannot name thousands. It is nobody else's. */
@Service
@Transactional
@RolesAllowed(Roles.OFFICER)
public class Selections {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Actor actor;
    private final Clock clock;

    Selections(JdbcClient jdbc, Actor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /** Remembers them, and returns by what they are found again. */
    public UUID keep(UUID letter, Set<UUID> recipients) {
        jdbc.sql("delete from print_selection where account_id = :account and made_at < :before")
                .param("account", actor.id())
                .param("before", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
        UUID id = Ids.next();
        jdbc.sql("""
                    insert into print_selection (id, letter_id, account_id, recipients, made_at)
                    values (:id, :letter, :account, :recipients, :now)
                    """)
                .param("id", id)
                .param("letter", letter)
                .param("account", actor.id())
                .param("recipients", recipients.toArray(UUID[]::new))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    /**
     * Those who were remembered.
     *
     * @throws NotFound when it was somebody else, is another letter's, or a day has passed
     */
    @Transactional(readOnly = true)
    public RecipientFilter of(UUID letter, UUID selection) {
        return jdbc.sql("""
                    select recipients from print_selection
                     where id = :id and letter_id = :letter and account_id = :account and made_at >= :since
                    """)
                .param("id", selection)
                .param("letter", letter)
                .param("account", actor.id())
                .param("since", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .query((row, number) -> RecipientFilter.only(
                        letter, Set.of((UUID[]) row.getArray(1).getArray())))
                .optional()
                .orElseThrow(() -> new NotFound("selection", selection));
    }
}
