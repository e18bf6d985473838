package org.parley.base.start;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says on the terminal where Parley is, once it answers there. */
@Component
class Ready {

    private final String address;

    Ready(@Value("${parley.base-url}") String address) {
        this.address = address;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @SuppressWarnings("SystemOut") // the person at the terminal reads this, not the log
    void say() {
        System.out.println("Parley is ready: " + address);
    }
}
