package org.parley.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.base.Actor;
import org.parley.base.ChangedMeanwhile;
import org.parley.base.EmailAddress;
import org.parley.base.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do about accounts, and what they cannot. */
@SpringBootTest
@Transactional
@SignedIn(role = Role.ADMINISTRATOR, name = "Ana Duarte")
class AdministrationTests {

    @Autowired
    private Administration administration;

    @Autowired
    private AccountRepository accounts;

    @Autowired
    private SessionRegister sessions;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Actor actor;

    private Account bo;

    @BeforeEach
    void anaIsTheOnlyAdministratorAndBoAnOfficer() {
        database.sql("update account set password_hash = case when id = ? then 'a hash' end")
                .param(actor.id())
                .update();
        bo = new Account(new EmailAddress("bo@example.org"), "Bo Lindqvist", Role.OFFICER);
        bo.choose("a hash");
        accounts.saveAndFlush(bo);
    }

    @Test
    void whoIsInvitedIsListedUntilTheyCome() {
        IssuedLink link = administration.invite("Chea Sokha", "Sokha@example.org", Role.VIEWER);

        assertThat(link.url()).contains("/invitation/");
        assertThat(lines(new AccountFilter("sokha", AccountState.INVITED)))
                .extracting(AccountLine::name, AccountLine::email, AccountLine::role)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Chea Sokha", "sokha@example.org", Role.VIEWER));
        assertThat(lines(new AccountFilter("sokha", AccountState.ACTIVE))).isEmpty();
    }

    @Test
    void oneAddressIsOneAccount() {
        refused("account.refusal.email-taken", () -> administration.invite("Bo again", "BO@example.org", Role.VIEWER));
    }

    @Test
    void invitingAgainAndResettingFitTheState() {
        refused("account.refusal.arrived", () -> administration.inviteAgain(bo.getId()));
        assertThat(administration.reset(bo.getId()).url()).contains("/new-password/");
        administration.invite("Chea Sokha", "sokha@example.org", Role.VIEWER);
        UUID sokha = lines(new AccountFilter("sokha", null)).getFirst().id();

        refused("account.refusal.not-arrived", () -> administration.reset(sokha));
        assertThat(administration.inviteAgain(sokha).url()).contains("/invitation/");
    }

    @Test
    void closingEndsEverySessionAndCanBeTakenBack() {
        UUID session = sessions.begin(bo.getId(), "", "192.0.2.1");

        administration.close(bo.getId());
        accounts.flush();

        assertThat(sessions.person(session, true)).isEmpty();
        assertThat(sessions.of(bo.getId(), Optional.empty())).isEmpty();
        refused("account.refusal.closed", () -> administration.reset(bo.getId()));
        administration.reopen(bo.getId());
        assertThat(bo.isOpen()).isTrue();
    }

    @Test
    void theLastAdministratorStays() {
        refused("account.refusal.last-administrator", () -> administration.appoint(actor.id(), 0, Role.MANAGER));
        refused("account.refusal.own", () -> administration.close(actor.id()));

        administration.appoint(bo.getId(), bo.seen(), Role.ADMINISTRATOR);
        accounts.flush();
        administration.appoint(actor.id(), 0, Role.MANAGER);
        accounts.flush();
        refused("account.refusal.last-administrator", () -> administration.close(bo.getId()));
    }

    @Test
    void anInvitedAdministratorWhoNeverCameDoesNotCount() {
        administration.invite("Chea Sokha", "sokha@example.org", Role.ADMINISTRATOR);

        refused("account.refusal.last-administrator", () -> administration.appoint(actor.id(), 0, Role.OFFICER));
    }

    @Test
    void whoeverGivesARoleMustHaveSeenThePresentOne() {
        administration.appoint(bo.getId(), bo.seen(), Role.MANAGER);
        accounts.flush();

        assertThatThrownBy(() -> administration.appoint(bo.getId(), 0, Role.VIEWER))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void searchingTakesSignsLiterallyAndSortsByWhatIsAllowed() {
        assertThat(lines(new AccountFilter("100%", null))).isEmpty();
        assertThat(lines(new AccountFilter("lindqvist bo", null))).hasSize(1);
        assertThat(administration.count(new AccountFilter("LINDQ", null))).isOne();
        assertThat(administration.list(
                        new AccountFilter("example.org", null),
                        PageRequest.of(
                                0, 50, Sort.by(Sort.Order.desc("role"), Sort.Order.asc("email; drop table account")))))
                .first()
                .extracting(AccountLine::role)
                .isEqualTo(Role.ADMINISTRATOR);
    }

    @Test
    @SignedIn(role = Role.MANAGER)
    void aManagerAdministersNothing() {
        assertThatThrownBy(() -> administration.count(new AccountFilter("", null)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> administration.invite("Eve", "eve@example.org", Role.ADMINISTRATOR))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> administration.appoint(actor.id(), 0, Role.ADMINISTRATOR))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> administration.close(bo.getId())).isInstanceOf(AccessDeniedException.class);
    }

    private List<AccountLine> lines(AccountFilter filter) {
        return administration.list(filter, PageRequest.of(0, 50));
    }

    private static void refused(String key, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
