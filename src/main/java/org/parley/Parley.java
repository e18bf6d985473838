package org.parley;

import java.util.List;
import org.parley.base.database.DatabaseAhead;
import org.parley.base.start.OrderlyEnd;
import org.parley.base.start.PortIsFree;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The CRM for people who write to parliaments. */
@SpringBootApplication
public class Parley {

    private static final String IMPORT = "import";

    /** Starts Parley; with {@code import} as the first word, takes in the list that the other words name, and ends. */
    public static void main(String[] args) {
        List<String> words = List.of(args);
        if (!words.isEmpty() && words.getFirst().equals(IMPORT)) {
            System.exit(ImportMain.run(words.subList(1, words.size())).code());
        }
        SpringApplication parley = new SpringApplication(Parley.class);
        parley.addListeners(new PortIsFree(), DatabaseAhead.alone());
        OrderlyEnd.run(parley, args);
    }
}
