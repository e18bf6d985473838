package org.parley;

import org.parley.base.start.PortIsFree;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The CRM for people who write to parliaments. */
@SpringBootApplication
public class Parley {

    public static void main(String[] args) {
        SpringApplication parley = new SpringApplication(Parley.class);
        parley.addListeners(new PortIsFree());
        parley.run(args);
    }
}
