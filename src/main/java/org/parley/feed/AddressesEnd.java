package org.parley.feed;

import java.time.Clock;
import java.time.ZoneOffset;
import org.parley.account.AccountClosed;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose account was closed has no address any more, also when it is opened again. */
@Component
class AddressesEnd {

    private final JdbcClient database;
    private final Clock clock;

    AddressesEnd(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @EventListener
    void on(AccountClosed closed) {
        database.sql("update calendar_address set revoked_at = :now where account_id = :account and revoked_at is null")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("account", closed.account())
                .update();
    }
}
