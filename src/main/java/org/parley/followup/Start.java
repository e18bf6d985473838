package org.parley.followup;

import jakarta.annotation.security.RolesAllowed;
import org.parley.base.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells how far a new installation got. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.VIEWER)
public class Start {

    private final JdbcClient jdbc;

    Start(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What there is already. */
    public Steps steps() {
        return jdbc.sql("""
                        select exists (select from lawmaker) as lawmakers, exists (select from campaign) as campaigns,
                               exists (select from letter) as letters
                        """)
                .query((row, number) ->
                        new Steps(row.getBoolean("lawmakers"), row.getBoolean("campaigns"), row.getBoolean("letters")))
                .single();
    }

    /** What comes first: people, then a goal, then a letter. */
    public record Steps(boolean lawmakers, boolean campaigns, boolean letters) {

        public boolean areAllDone() {
            return lawmakers && campaigns && letters;
        }
    }
}
