package org.parley.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.http.BaseUrl;
import org.parley.account.password.Passwords;
import org.parley.base.EmailAddress;
import org.parley.base.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The doors that open with a link. */
@SpringBootTest
@Transactional
class EntranceTests {

    private static final String PASSWORD = "quiet heron over slate";
    private static final AccountDetails ANA = new AccountDetails("Ana Duarte", "fr", ZoneId.of("Europe/Lisbon"));

    @Autowired
    private JdbcClient database;

    @Autowired
    private AccountRepository accounts;

    @Autowired
    private Passwords passwords;

    @Autowired
    private EntityManager memory;

    private final MutableClock clock = new MutableClock();
    private final List<Object> told = new ArrayList<>();
    private AccountLinks links;
    private SessionRegister sessions;
    private Entrance entrance;

    @BeforeEach
    void nobodyWorksHereYet() {
        database.sql("update account set password_hash = null").update();
        links = new AccountLinks(database, new BaseUrl("https://parley.example.org/"), clock);
        sessions = new SessionRegister(database, clock);
        entrance = new Entrance(accounts, links, passwords, sessions, told::add);
    }

    @Test
    void theFirstAdministratorSetsParleyUpOnce() {
        String token = token(links.issue(LinkPurpose.SET_UP, null));
        assertThat(entrance.opensSetUp(token)).isTrue();

        entrance.setUp(token, " Ana@Example.org", ANA, PASSWORD);

        Account ana = accounts.findByEmail("ana@example.org").orElseThrow();
        assertThat(ana.role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(ana.details()).isEqualTo(ANA);
        assertThat(passwords.match(PASSWORD, ana.passwordHash())).isTrue();
        assertThat(entrance.isSetUp()).isTrue();
        assertThat(entrance.opensSetUp(token)).isFalse();
        refused("account.refusal.link", () -> entrance.setUp(token, "eve@example.org", ANA, PASSWORD));
        assertThat(told).containsExactly(new SetUp());
    }

    @Test
    void aNewSetUpLinkKillsTheOldOneAndNoneLastsLongerThanADay() {
        String old = token(links.issue(LinkPurpose.SET_UP, null));
        String fresh = token(links.issue(LinkPurpose.SET_UP, null));

        assertThat(entrance.opensSetUp(old)).isFalse();
        assertThat(entrance.opensSetUp(fresh)).isTrue();
        clock.pass(Duration.ofHours(24));
        assertThat(entrance.opensSetUp(fresh)).isFalse();
    }

    @Test
    void linksComeFromTheBaseUrlAndOnlyTheirHashIsKept() {
        IssuedLink link = links.issue(LinkPurpose.SET_UP, null);

        assertThat(link.url()).startsWith("https://parley.example.org/set-up/");
        assertThat(token(link)).hasSize(43);
        assertThat(link.toString()).doesNotContain(token(link));
        assertThat(database.sql("select count(*) from account_link where hash = sha256(?)")
                        .param(token(link).getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void anInvitedPersonComesInOnceWithinAWeek() {
        Account bo =
                accounts.saveAndFlush(new Account(new EmailAddress("bo@example.org"), "Bo Lindqvist", Role.OFFICER));
        String token = token(links.issue(LinkPurpose.INVITATION, bo.getId()));
        assertThat(entrance.invited(token)).contains(new Expected("Bo Lindqvist", "bo@example.org"));
        assertThat(entrance.forgot(token)).as("an invitation resets nothing").isEmpty();

        entrance.accept(token, new AccountDetails("Bo", "en", ZoneId.of("UTC")), PASSWORD);

        assertThat(bo.isOpen()).isTrue();
        refused("account.refusal.link", () -> entrance.accept(token, ANA, PASSWORD));
        String late = token(links.issue(LinkPurpose.INVITATION, bo.getId()));
        clock.pass(Duration.ofDays(7));
        assertThat(entrance.invited(late)).isEmpty();
    }

    @Test
    void aNewPasswordEndsTheSessionsOfTheOldOneAndTheLinkLastsHalfAnHour() {
        Account bo =
                accounts.saveAndFlush(new Account(new EmailAddress("bo@example.org"), "Bo Lindqvist", Role.OFFICER));
        bo.choose("old");
        UUID session = sessions.begin(bo.getId(), "", "192.0.2.1");
        assertThat(sessions.person(session, true)).isPresent();
        String token = token(links.issue(LinkPurpose.RESET, bo.getId()));

        entrance.renew(token, PASSWORD);

        assertThat(passwords.match(PASSWORD, bo.passwordHash())).isTrue();
        assertThat(sessions.of(bo.getId(), Optional.empty())).isEmpty();
        String late = token(links.issue(LinkPurpose.RESET, bo.getId()));
        clock.pass(Duration.ofMinutes(30));
        refused("account.refusal.link", () -> entrance.renew(late, PASSWORD));
    }

    @Test
    void aClosedAccountsLinkOpensNothing() {
        Account bo =
                accounts.saveAndFlush(new Account(new EmailAddress("bo@example.org"), "Bo Lindqvist", Role.OFFICER));
        String token = token(links.issue(LinkPurpose.INVITATION, bo.getId()));
        bo.close(clock.instant());
        memory.flush();

        assertThat(entrance.invited(token)).isEmpty();
        refused("account.refusal.link", () -> entrance.accept(token, ANA, PASSWORD));
    }

    @Test
    void aWeakPasswordIsRefusedAndNamesAndAddressesToo() {
        String token = token(links.issue(LinkPurpose.SET_UP, null));

        refused("account.refusal.password-common", () -> entrance.setUp(token, "a@b.org", ANA, "password12345"));
        refused("account.refusal.link", () -> entrance.setUp("made up", "a@b.org", ANA, PASSWORD));
        assertThatThrownBy(() -> new EmailAddress("nobody")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new EmailAddress("a@b.org\r\nBcc: c@d.org")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Names.clean(" \u0000 ")).isInstanceOf(Refusal.class);
    }

    private static String token(IssuedLink link) {
        return link.url().substring(link.url().lastIndexOf('/') + 1);
    }

    private static void refused(String key, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
