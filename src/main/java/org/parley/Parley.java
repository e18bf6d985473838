package org.parley;

import org.parley.base.database.DatabaseAhead;
import org.parley.base.start.OrderlyEnd;
import org.parley.base.start.PortIsFree;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The CRM for people who write to parliaments. */
@SpringBootApplication
public class Parley {

    public static void main(String[] args) {
        SpringApplication parley = new SpringApplication(Parley.class);
        parley.addListeners(new PortIsFree(), new DatabaseAhead());
        OrderlyEnd.run(parley, args);
    }
}
