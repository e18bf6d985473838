package org.parley.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whoever works on the machine itself may do what an officer may, as nobody in particular, and only for that work. */
@SpringBootTest
class AtTheMachineTests {

    @Autowired
    private Actor actor;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Administration administration;

    @Test
    void theyAreAnOfficerWithoutAnAccount() {
        assertThat(AtTheMachine.asOfficer(() -> actor.is(Roles.OFFICER))).isTrue();
        assertThat(AtTheMachine.asOfficer(() -> actor.is(Roles.MANAGER))).isFalse();
        assertThat(AtTheMachine.asOfficer(() -> actor.account())).isEmpty();
        assertThatThrownBy(() -> AtTheMachine.asOfficer(actor::id)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theyAdministerNothing() {
        assertThat(AtTheMachine.asOfficer(accounts::colleagues)).isNotNull();
        assertThatThrownBy(() -> AtTheMachine.asOfficer(() -> administration.count(new AccountFilter("", null))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void afterwardsNobodyActs() {
        AtTheMachine.asOfficer(() -> "work");

        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
        assertThatThrownBy(accounts::colleagues).isInstanceOf(RuntimeException.class);
    }
}
