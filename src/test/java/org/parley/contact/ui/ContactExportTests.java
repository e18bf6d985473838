package org.parley.contact.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Ids;
import org.parley.contact.ContactFilter;
import org.parley.contact.ContactLine;
import org.parley.contact.Contacts;
import org.parley.export.ExportChoice;
import org.parley.export.Exports;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** Whatever somebody may not see does not leave by an export either. */
@SpringBootTest
@Transactional
@SignedIn
class ContactExportTests {

    private static final String LONG = "=They agreed. " + "And more. ".repeat(100) + "End";

    @Autowired
    private ContactExport export;

    @Autowired
    private Exports exports;

    @Autowired
    private Contacts contacts;

    @Autowired
    private JdbcClient jdbc;

    private UUID bo;

    @BeforeEach
    void twoContacts() {
        bo = Acting.account(jdbc, "Bo Ek", Role.OFFICER);
        contact("Open to all", false);
        contact(LONG, true);
    }

    @Test
    void aConfidentialContactOfSomebodyElseStaysHere() {
        assertThat(written(ContactFilter.ALL)).contains("Open to all").doesNotContain("They agreed");
        assertThat(written(ContactFilter.ALL.withSearch("agreed"))).doesNotContain("They agreed");
    }

    @Test
    void managersAndWhoeverLoggedItTakeItAlongMarkedAndWhole() {
        List<String> files = new ArrayList<>();
        Acting.as(jdbc, "Mina Sok", Role.MANAGER, () -> files.add(written(ContactFilter.ALL)));
        Acting.as(jdbc, "Bo Ek", Role.OFFICER, () -> files.add(written(ContactFilter.ALL)));

        assertThat(files).allSatisfy(file -> assertThat(file).contains("'" + LONG, ",yes", "Open to all"));
    }

    @Test
    void theFileHasWhatTheListHas() {
        Sort latest = Sort.by(Sort.Order.desc("happenedAt"));
        List<UUID> out = new ArrayList<>();
        contacts.each(ContactFilter.ALL, latest, line -> out.add(line.id()));

        assertThat(out)
                .containsExactlyElementsOf(contacts.list(ContactFilter.ALL, PageRequest.of(0, 100, latest)).stream()
                        .map(ContactLine::id)
                        .toList());
    }

    @Test
    void whoOnlyLooksTakesNothingOut() {
        Acting.as(
                jdbc,
                "Vera",
                Role.VIEWER,
                () -> assertThatThrownBy(() -> contacts.each(ContactFilter.ALL, Sort.unsorted(), line -> {}))
                        .isInstanceOf(AccessDeniedException.class));
    }

    private String written(ContactFilter filter) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.write(export.of(filter, Sort.unsorted(), List.of()), ExportChoice.EVERYTHING, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private void contact(String notes, boolean confidential) {
        jdbc.sql("""
                        insert into contact (id, version, kind, direction, happened_at, notes, confidential, recorded_by, recorded_at)
                        values (?, 0, 'call', 'we to them', now(), ?, ?, ?, now())
                        """).params(Ids.next(), notes, confidential, bo).update();
    }
}
