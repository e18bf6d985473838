package org.parley.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** Lists go out as somebody chose, by those who may, and the log says so without repeating them. */
@SpringBootTest
@Transactional
@SignedIn
class ExportsTests {

    @Autowired
    private Exports exports;

    @Autowired
    private ExportLog log;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aTableHasTheChosenColumnsAndIsSafeToOpen() {
        ExportChoice choice = new ExportChoice(ExportFormat.CSV, Set.of("name", "phone"), true);

        assertThat(written(list("Sok \"Bo\" Chea", "=Ana", "ស្រី"), choice)).isEqualTo("""
                        \uFEFFName,Phone
                        "Sok ""Bo"" Chea",'+855 1
                        '=Ana,'+855 1
                        ស្រី,'+855 1
                        """.replace("\n", "\r\n"));
    }

    @Test
    void theMarkIsLeftOutOnRequest() {
        assertThat(written(list("Ana"), new ExportChoice(ExportFormat.CSV, Set.of("name"), false)))
                .isEqualTo("Name\r\nAna\r\n");
    }

    @Test
    void aListWithoutRowsIsAHeader() {
        assertThat(written(list(), new ExportChoice(ExportFormat.CSV, null, false)))
                .isEqualTo("Name,Phone,Secret\r\n");
    }

    @Test
    void theLogSaysWhoTookWhatAndNotWhatWasInIt() {
        written(list("Ana Duarte", "Bo Ek"), new ExportChoice(ExportFormat.CSV, Set.of("name"), true));

        assertThat(asAdministrator()).singleElement().satisfies(line -> {
            assertThat(line.who()).isEqualTo("Ana Duarte");
            assertThat(line.list()).isEqualTo("lawmakers");
            assertThat(line.filter()).isEqualTo("Utopia · Green");
            assertThat(line.headers()).containsExactly("Name");
            assertThat(line.lines()).isEqualTo(2);
            assertThat(line.finished()).isTrue();
            assertThat(line.endedAt()).isNotNull();
        });
        assertThat(jdbc.sql("select e::text from export e").query(String.class).single())
                .doesNotContain("Bo Ek")
                .doesNotContain("+855");
    }

    @Test
    void whatBrokeOffIsLoggedAsThatAndHasNoEnd() {
        AtomicInteger flushed = new AtomicInteger();
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("the browser is gone");
            }

            @Override
            public void flush() {
                flushed.incrementAndGet();
            }

            @Override
            public void close() {
                flushed.incrementAndGet();
            }
        };
        String[] many = Collections.nCopies(5_000, "Ana").toArray(String[]::new);

        assertThatThrownBy(() -> exports.write(list(many), ExportChoice.EVERYTHING, gone))
                .isInstanceOf(UncheckedIOException.class);

        assertThat(flushed).hasValue(0);
        assertThat(asAdministrator()).singleElement().satisfies(line -> {
            assertThat(line.finished()).isFalse();
            assertThat(line.endedAt()).isNotNull();
            assertThat(line.lines()).isLessThan(5_000);
        });
    }

    @Test
    void theLogIsReadOnePersonAtATime() {
        written(list("Ana"), ExportChoice.EVERYTHING);
        Acting.as(jdbc, "Mina Sok", Role.MANAGER, () -> written(list("Bo"), ExportChoice.EVERYTHING));
        UUID mina = Acting.account(jdbc, "Mina Sok", Role.MANAGER);

        Acting.as(jdbc, "Root", Role.ADMINISTRATOR, () -> {
            assertThat(log.exporters()).extracting(ExportLog.Exporter::name).containsExactly("Ana Duarte", "Mina Sok");
            assertThat(log.count(null)).isEqualTo(2);
            assertThat(log.count(mina)).isEqualTo(1);
            assertThat(log.list(mina, PageRequest.of(0, 10)))
                    .extracting(ExportRecord::who)
                    .containsExactly("Mina Sok");
            assertThat(log.list(null, PageRequest.of(1, 1))).hasSize(1);
        });
    }

    @Test
    void whoOnlyLooksTakesNothingOut() {
        Acting.as(jdbc, "Vera", Role.VIEWER, () -> {
            assertThatThrownBy(() -> written(list("Ana"), ExportChoice.EVERYTHING))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> exports.chosen("lawmakers")).isInstanceOf(AccessDeniedException.class);
        });

        assertThat(asAdministrator()).isEmpty();
    }

    @Test
    void onlyAdministratorsReadTheLog() {
        Acting.as(
                jdbc,
                "Mina Sok",
                Role.MANAGER,
                () -> assertThatThrownBy(() -> log.count(null)).isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void aChoiceIsRememberedForThePersonAndTheList() {
        ExportChoice choice = new ExportChoice(ExportFormat.VCARD_3, Set.of("name"), false);

        assertThat(exports.chosen("lawmakers")).isEqualTo(ExportChoice.EVERYTHING);
        exports.choose("lawmakers", ExportChoice.EVERYTHING);
        exports.choose("lawmakers", choice);

        assertThat(exports.chosen("lawmakers")).isEqualTo(choice);
        assertThat(exports.chosen("contacts")).isEqualTo(ExportChoice.EVERYTHING);
        Acting.as(
                jdbc,
                "Mina Sok",
                Role.MANAGER,
                () -> assertThat(exports.chosen("lawmakers")).isEqualTo(ExportChoice.EVERYTHING));
    }

    @Test
    void anExportWithoutAColumnIsRefusedAndNotLogged() {
        assertThatThrownBy(() -> written(list("Ana"), new ExportChoice(ExportFormat.CSV, Set.of("gone"), true)))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("export.refusal.no-column"));

        assertThat(asAdministrator()).isEmpty();
    }

    @Test
    void theFourthAtOnceHasToWait() {
        Rows<String> nested = (one, reader) -> written(list((two, inner) ->
                written(list((three, last) -> assertThatThrownBy(() -> written(list("Ana"), ExportChoice.EVERYTHING))
                        .isInstanceOfSatisfying(
                                Refusal.class, no -> assertThat(no.key()).isEqualTo("export.refusal.busy"))))));

        written(list(nested));
        assertThat(written(list("Ana"), ExportChoice.EVERYTHING)).contains("Ana");
    }

    @Test
    void theWordOfAListIsNothingThatSomebodyTyped() {
        assertThatThrownBy(() -> new Export<String>("../etc/passwd\r\n", List.of(), List.of(), (a, b) -> {}, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<ExportRecord> asAdministrator() {
        List<ExportRecord> lines = new ArrayList<>();
        Acting.as(jdbc, "Root", Role.ADMINISTRATOR, () -> lines.addAll(log.list(null, PageRequest.of(0, 10))));
        return lines;
    }

    private String written(Export<String> export) {
        return written(export, ExportChoice.EVERYTHING);
    }

    private String written(Export<String> export, ExportChoice choice) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.write(export, choice, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Export<String> list(String... names) {
        return list((choice, reader) -> List.of(names).forEach(reader));
    }

    private static Export<String> list(Rows<String> rows) {
        return new Export<>(
                "lawmakers",
                List.of("Utopia", "Green"),
                List.of(
                        ExportColumn.of("name", "Name", name -> name),
                        ExportColumn.of("phone", "Phone", name -> "+855 1"),
                        ExportColumn.of("secret", "Secret", name -> "")),
                rows,
                null);
    }
}
