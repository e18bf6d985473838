package org.parley.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list is taken in from the command line beside the Parley that runs, and on what a killed one left behind. */
class ImportJourneyTests {

    @Test
    void aListEntersOnceWhoeverRunsTheDatabase(@TempDir Path folder) throws IOException {
        Path list = Files.writeString(folder.resolve("list.csv"), "Name,Constituency\nAna Duarte,North\nBo Ek,South\n");
        try (Installation parley = Installation.start("import")) {
            assertThat(parley.imports(list, "--parliament", "New Zealand"))
                    .contains("Entered: 2 new, 0 changed, 0 unchanged")
                    .endsWith("exit 0");
            assertThat(parley.imports(list, "--parliament", "nz"))
                    .contains("0 new, 0 changed, 2 unchanged")
                    .endsWith("exit 0");
            assertThat(answer(parley)).isEqualTo(200);

            parley.kill();

            assertThat(parley.imports(list, "--parliament", "nz", "--dry-run"))
                    .contains("0 new, 0 changed, 2 unchanged")
                    .endsWith("exit 0");
        }
    }

    private static int answer(Installation parley) throws IOException {
        HttpURLConnection page = (HttpURLConnection)
                URI.create(parley.address() + "/sign-in").toURL().openConnection();
        try {
            return page.getResponseCode();
        } finally {
            page.disconnect();
        }
    }
}
