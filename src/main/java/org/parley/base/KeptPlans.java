package org.parley.base;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets the database keep its plans. Otherwise every statement is planned for its parameters, because lists are narrowed by what few or
 * many have; where one plan is right for all, to think over a large statement anew takes as long as to read a page, or longer.
 */
@Component
public class KeptPlans {

    private final JdbcClient jdbc;

    KeptPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From here to the end of the transaction, what is read is planned once for each connection. */
    public void keep() {
        jdbc.sql("set local plan_cache_mode = force_generic_plan").update();
    }
}
