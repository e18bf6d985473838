package org.parley.intake.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.parley.intake.SharedData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** No file crashes the reading, hangs it, or comes out garbled: it is read as it is, or refused with a sentence. */
class HostileFilesTests {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void naughtyStringsComeOutAsTheyWentIn() throws IOException {
        JsonNode strings = JSON.readTree(SharedData.file("malformed/naughty-strings/blns.json"));
        List<String> naughty = new ArrayList<>();
        strings.forEach(node -> naughty.add(node.asString()));
        StringBuilder text = new StringBuilder("number,name\n");
        for (int i = 0; i < naughty.size(); i++) {
            text.append(i)
                    .append(",\"")
                    .append(naughty.get(i).replace("\"", "\"\""))
                    .append("\"\n");
        }

        Spooled file = Files.of(text.toString().replace("\0", ""));
        FirstLook look = FirstLook.again(file, Reading.withHeader("UTF-8", ',', 1), Files.LIMITS);

        assertThat(Files.rows(file, look))
                .extracting(row -> row.cells().get(1))
                .isEqualTo(
                        naughty.stream().map(string -> string.replace("\0", "")).toList());
        file.discard();
    }

    @Test
    void hugeCellsAndHundredThousandColumnsEndSoon() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            assertThat(verdict("name,note\nAna,\"" + "x".repeat(20 << 20))).isEqualTo("intake.refused.field-too-long");
            assertThat(verdict("a,".repeat(100_000) + "\n")).isEqualTo("intake.refused.too-many-columns");
            assertThat(verdict("\"".repeat(1 << 20))).startsWith("intake.refused.");
        });
    }

    private static String verdict(String text) {
        return verdict(() -> Files.of(text));
    }

    private static String verdict(Supplier<Spooled> arriving) {
        try {
            Spooled file = arriving.get();
            FirstLook look = FirstLook.at(file, Files.LIMITS);
            return String.join(" ", look.header().names()) + " "
                    + Files.rows(file, look).size();
        } catch (FileRefused e) {
            return e.key();
        }
    }
}
