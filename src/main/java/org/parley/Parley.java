package org.parley;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The CRM for people who write to parliaments. */
@SpringBootApplication
public class Parley {

    public static void main(String[] args) {
        SpringApplication.run(Parley.class, args);
    }
}
