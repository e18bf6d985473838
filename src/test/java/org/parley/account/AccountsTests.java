package org.parley.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.parley.base.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.annotation.Transactional;

/** Who works here, and who acts. */
@SpringBootTest
@Transactional
class AccountsTests {

    @Autowired
    private Accounts accounts;

    @Autowired
    private Actor actor;

    @Test
    @SignedIn(role = Role.MANAGER, language = "fr", zone = "Europe/Paris")
    void whoActsIsTheSignedInPerson() {
        assertThat(accounts.name(actor.id())).isEqualTo("Ana Duarte");
        assertThat(accounts.colleagues()).contains(new Colleague(actor.id(), "Ana Duarte"));
        assertThat(actor.zone()).hasToString("Europe/Paris");
        assertThat(actor.locale()).isEqualTo(java.util.Locale.FRENCH);
        assertThat(actor.is("OFFICER")).isTrue();
        assertThat(actor.is("ADMINISTRATOR")).isFalse();
    }

    @Test
    void nobodySignedInActsAndReadsNothing() {
        assertThatThrownBy(() -> actor.id()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> accounts.colleagues()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }
}
