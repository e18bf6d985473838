package org.parley.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parley.account.AccountFilter;
import org.parley.account.Acting;
import org.parley.account.Administration;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.account.password.GuessSubject;
import org.parley.base.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** An address is one person's, is seen once, and works until they, or an administrator, end it. */
@SpringBootTest
@Transactional
@SignedIn
class CalendarAddressesTests {

    @Autowired
    private CalendarAddresses addresses;

    @Autowired
    private Calendars calendars;

    @Autowired
    private Administration administration;

    @Autowired
    private Actor actor;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient database;

    @Test
    void itIsSeenOnceAndKeptAsItsHash() {
        NewAddress made = addresses.make(Detail.KIND);

        String token = token(made);
        assertThat(token).matches("[A-Za-z0-9_-]{43}");
        assertThat(made).hasToString("a private address");
        assertThat(database.sql("select hash from calendar_address")
                        .query(byte[].class)
                        .list())
                .containsExactly(GuessSubject.sha256(token));
        assertThat(database.sql("select p::text from calendar_address p")
                        .query(String.class)
                        .single())
                .doesNotContain(token);
        assertThat(addresses.mine()).hasValueSatisfying(mine -> {
            assertThat(mine.detail()).isEqualTo(Detail.KIND);
            assertThat(mine.fetched()).isNull();
        });
    }

    @Test
    void itSaysWhenACalendarReadIt() {
        String token = token(addresses.make(Detail.KIND));

        assertThat(calendars.open(token)).isPresent();

        assertThat(addresses.mine().orElseThrow().fetched()).isNotNull();
    }

    @Test
    void aNewOneEndsTheOldOne() {
        String old = token(addresses.make(Detail.KIND));
        String next = token(addresses.make(Detail.KIND));

        assertThat(next).isNotEqualTo(old);
        assertThat(calendars.open(old)).isEmpty();
        assertThat(calendars.open(next)).isPresent();
    }

    @Test
    void whatIsRevokedIsGoneUntilThatIsTakenBack() {
        String token = token(addresses.make(Detail.TEXT));
        UUID revoked = addresses.revoke().orElseThrow();

        assertThat(calendars.open(token)).isEmpty();
        assertThat(addresses.mine()).isEmpty();
        assertThat(addresses.revoke()).isEmpty();
        Acting.as(database, "Bo Quist", Role.OFFICER, () -> addresses.restore(revoked));
        assertThat(calendars.open(token)).as("nobody takes back for others").isEmpty();

        addresses.restore(revoked);
        assertThat(calendars.open(token)).isPresent();
    }

    @Test
    void revokingIsNotTakenBackOnceThereIsANewOne() {
        String old = token(addresses.make(Detail.TEXT));
        UUID revoked = addresses.revoke().orElseThrow();
        addresses.make(Detail.TEXT);

        addresses.restore(revoked);

        assertThat(calendars.open(old)).isEmpty();
    }

    @Test
    void nobodyEndsTheAddressOfSomebodyElse() {
        String token = token(addresses.make(Detail.KIND));

        Acting.as(database, "Bo Quist", Role.OFFICER, () -> {
            assertThat(addresses.mine()).isEmpty();
            assertThat(addresses.revoke()).isEmpty();
            addresses.tell(Detail.NAMES);
            addresses.make(Detail.NAMES);
        });

        assertThat(calendars.open(token))
                .hasValueSatisfying(feed -> assertThat(feed.reader().detail()).isEqualTo(Detail.KIND));
    }

    @Test
    void viewersTakeNothingAlong() {
        Acting.as(database, "Vera Lind", Role.VIEWER, () -> {
            assertThatThrownBy(() -> addresses.make(Detail.KIND)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(addresses::mine).isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    @SignedIn(role = Role.ADMINISTRATOR)
    void whoBecameAViewerHasNoneAlsoAsAnOfficerAgain() {
        String token = ofBo();

        appointBo(Role.MANAGER);
        assertThat(calendars.open(token))
                .as("a manager has all that an officer has")
                .isPresent();
        appointBo(Role.VIEWER);
        assertThat(calendars.open(token)).isEmpty();

        appointBo(Role.OFFICER);
        assertThat(calendars.open(token)).isEmpty();
        Acting.as(database, "Bo Quist", Role.OFFICER, () -> {
            assertThat(addresses.mine()).isEmpty();
            assertThat(calendars.open(token(addresses.make(Detail.KIND)))).isPresent();
        });
    }

    @Test
    @SignedIn(role = Role.ADMINISTRATOR)
    void whatEndedWithARoleIsNotBroughtBackByTakingRevokingBack() {
        String token = ofBo();
        List<UUID> revoked = new ArrayList<>();
        Acting.as(
                database,
                "Bo Quist",
                Role.OFFICER,
                () -> revoked.add(addresses.revoke().orElseThrow()));
        appointBo(Role.VIEWER);
        appointBo(Role.OFFICER);

        Acting.as(database, "Bo Quist", Role.OFFICER, () -> {
            addresses.restore(revoked.getFirst());
            assertThat(addresses.mine()).isEmpty();
        });

        assertThat(calendars.open(token)).isEmpty();
    }

    @Test
    @SignedIn(role = Role.ADMINISTRATOR)
    void aClosedAccountHasNoneAlsoWhenItIsOpenedAgain() {
        String token = ofBo();
        UUID bo = Acting.account(database, "Bo Quist", Role.OFFICER);

        administration.close(bo);
        entities.flush();
        assertThat(calendars.open(token)).isEmpty();

        administration.reopen(bo);
        entities.flush();
        assertThat(calendars.open(token)).isEmpty();
        Acting.as(
                database,
                "Bo Quist",
                Role.OFFICER,
                () -> assertThat(addresses.mine()).isEmpty());
    }

    @Test
    void anAccountClosedByOtherMeansIsNotReadEither() {
        String token = token(addresses.make(Detail.KIND));

        database.sql("update account set closed_at = now()").update();
        assertThat(calendars.open(token)).isEmpty();

        database.sql("update account set closed_at = null").update();
        assertThat(calendars.open(token)).isEmpty();
    }

    @Test
    void itsHistoryTellsWhenItCameAndWentAndNeverWhatItIs() {
        String token = token(addresses.make(Detail.KIND));
        calendars.open(token);
        addresses.tell(Detail.NAMES);
        addresses.revoke();

        List<String> told = database.sql("""
                        select e.kind || ' ' || coalesce(h.was::text, '') || ' ' || coalesce(h.became::text, '')
                          from audit_change h join audit_entry e on e.id = h.entry_id
                         where e.place = 'calendar_address' and h.subject_id = :me order by h.entry_id, h.id
                        """)
                .param("me", actor.id())
                .query((row, number) -> row.getString(1))
                .list();
        assertThat(String.join("\n", told))
                .contains("made_at", "\"detail\": \"names\"", "revoked_at")
                .doesNotContain("hash", "fetched_at", token);
        assertThat(told).noneMatch(line -> line.equals("update  "));
    }

    @Test
    void whatIsNoTokenOpensNothing() {
        for (String wrong :
                new String[] {"", "x", "x".repeat(43), "x".repeat(100_000), "' or true --", "\0", "é".repeat(43)}) {
            assertThat(calendars.open(wrong)).isEmpty();
        }
    }

    private String ofBo() {
        StringBuilder token = new StringBuilder();
        Acting.as(database, "Bo Quist", Role.OFFICER, () -> token.append(token(addresses.make(Detail.KIND))));
        assertThat(calendars.open(token.toString())).isPresent();
        return token.toString();
    }

    private void appointBo(Role role) {
        UUID bo = Acting.account(database, "Bo Quist", Role.OFFICER);
        long seen = administration.list(new AccountFilter("", null), PageRequest.of(0, 100)).stream()
                .filter(line -> line.id().equals(bo))
                .findFirst()
                .orElseThrow()
                .seen();
        administration.appoint(bo, seen, role);
        entities.flush();
    }

    private static String token(NewAddress address) {
        return address.url().replaceFirst(".*/calendar/", "").replaceFirst("[.]ics$", "");
    }
}
