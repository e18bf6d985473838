package org.parley.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.password.Passwords;
import org.parley.base.Actor;
import org.parley.base.ChangedMeanwhile;
import org.parley.base.EmailAddress;
import org.parley.base.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

/** What people look after themselves. */
@SpringBootTest
@Transactional
@SignedIn(role = Role.VIEWER, name = "Mali Srisuk")
class OwnAccountTests {

    private static final String OLD = "quiet heron over slate";
    private static final String NEW = "slow ferry under alders";

    @Autowired
    private OwnAccount own;

    @Autowired
    private AccountRepository accounts;

    @Autowired
    private Passwords passwords;

    @Autowired
    private SessionRegister sessions;

    @Autowired
    private Actor actor;

    private Account mali;

    @BeforeEach
    void maliHasAPassword() {
        mali = accounts.findById(actor.id()).orElseThrow();
        mali.choose(passwords.hash(OLD));
        accounts.flush();
    }

    @Test
    void nameLanguageAndZoneAreOnesOwn() {
        AccountDetails details = new AccountDetails("มะลิ ศรีสุข", "fr", ZoneId.of("Asia/Bangkok"));

        own.correct(own.details().seen(), details);
        accounts.flush();

        assertThat(own.details().details()).isEqualTo(details);
        assertThatThrownBy(() -> own.correct(0, details)).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> own.correct(own.details().seen(), new AccountDetails("M", "xx", ZoneId.of("UTC"))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aNewPasswordNeedsTheOldOneAndEndsOtherSessions() {
        UUID elsewhere = sessions.begin(mali.getId(), "Chrome, Android", "192.0.2.9");

        assertThatThrownBy(() -> own.changePassword("something else", NEW))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("account.refusal.password-wrong"));
        own.changePassword(OLD, NEW);

        assertThat(passwords.match(NEW, mali.passwordHash())).isTrue();
        assertThat(sessions.person(elsewhere, true)).isEmpty();
    }

    @Test
    void aWeakNewPasswordIsRefused() {
        assertThatThrownBy(() -> own.changePassword(OLD, "MaliSrisuk2026"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("account.refusal.password-common"));
        assertThat(passwords.match(OLD, mali.passwordHash())).isTrue();
    }

    @Test
    void oneSessionOrAllOfOnesOwnCanBeEndedAndNobodyElses() {
        Account bo =
                accounts.saveAndFlush(new Account(new EmailAddress("bo@example.org"), "Bo Lindqvist", Role.VIEWER));
        UUID phone = sessions.begin(mali.getId(), "Chrome, Android", "192.0.2.9");
        UUID desk = sessions.begin(mali.getId(), "Firefox, Linux", "192.0.2.1");
        UUID others = sessions.begin(bo.getId(), "Firefox, Linux", "192.0.2.1");

        own.end(phone);
        own.end(others);
        assertThat(own.sessions()).extracting(OpenSession::id).containsExactly(desk);
        own.endAll();

        assertThat(own.sessions()).isEmpty();
        assertThat(sessions.person(others, true)).isPresent();
    }
}
