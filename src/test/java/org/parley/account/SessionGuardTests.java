package org.parley.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.transaction.annotation.Transactional;

/** A session lives as long as it may, and ends at the next request. */
@SpringBootTest
@Transactional
class SessionGuardTests {

    @Autowired
    private JdbcClient database;

    private final MutableClock clock = new MutableClock();
    private final MockHttpSession browser = new MockHttpSession();
    private SessionRegister register;
    private Person ana;
    private UUID session;

    @BeforeEach
    void anaSignsIn() {
        register = new SessionRegister(database, clock);
        ana = SignedInContext.person(database, "Ana Duarte", Role.OFFICER, "en", "UTC");
        session = register.begin(ana.id(), "Firefox, Linux", "192.0.2.1");
        browser.setAttribute(Arrival.SESSION, session);
        SecurityContextHolder.setContext(new SecurityContextImpl(ana.signedIn()));
    }

    @AfterEach
    void nobodyIsLeft() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void clicksKeepItAliveButNotLongerThanTwelveHours() throws Exception {
        for (int i = 0; i < 28; i++) {
            clock.pass(Duration.ofMinutes(25));
            assertThat(click()).isPresent();
        }

        clock.pass(Duration.ofMinutes(25));
        assertThat(click()).isEmpty();
        assertThat(browser.isInvalid()).isTrue();
    }

    @Test
    void heartbeatsOfAnOpenTabDoNotKeepItAlive() throws Exception {
        clock.pass(Duration.ofMinutes(20));
        assertThat(heartbeat()).isPresent();

        clock.pass(Duration.ofMinutes(11));
        assertThat(heartbeat()).isEmpty();
        assertThat(browser.isInvalid()).isTrue();
    }

    @Test
    void theConnectionOnWhichAPageHearsOfChangesDoesNotKeepItAliveHoweverOftenItIsMadeAnew() throws Exception {
        for (int i = 0; i < 5; i++) {
            clock.pass(Duration.ofMinutes(5));
            assertThat(request("/VAADIN/push", "push")).isPresent();
        }

        clock.pass(Duration.ofMinutes(6));
        assertThat(request("/VAADIN/push", "push")).isEmpty();
        assertThat(browser.isInvalid()).isTrue();
    }

    @Test
    void anEndedSessionIsSignedOutAtTheNextRequest() throws Exception {
        register.end(ana.id(), session);

        assertThat(click()).isEmpty();
    }

    @Test
    void nobodyEndsTheSessionOfSomebodyElse() throws Exception {
        register.end(UUID.randomUUID(), session);

        assertThat(click()).isPresent();
    }

    @Test
    void aClosedAccountIsSignedOutAtTheNextRequest() throws Exception {
        database.sql("update account set closed_at = now() where id = ?")
                .param(ana.id())
                .update();

        assertThat(click()).isEmpty();
    }

    @Test
    void aNewRoleAndLanguageCountFromTheNextRequest() throws Exception {
        database.sql("update account set role = 'viewer', language = 'fr' where id = ?")
                .param(ana.id())
                .update();

        assertThat(click()).get().extracting(Person::role, Person::language).containsExactly(Role.VIEWER, "fr");
    }

    @Test
    void aSessionThatWasNeverRegisteredIsNone() throws Exception {
        browser.removeAttribute(Arrival.SESSION);

        assertThat(click()).isEmpty();
    }

    @Test
    void thePathOfAFileHidesNoRequestToTheApplication() throws Exception {
        register.end(ana.id(), session);

        assertThat(request("/styles/app.css", "uidl")).isEmpty();
    }

    @Test
    void aFormThatTheServerDoesNotReadIsRefusedAndGoesNoFurther() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/styles/app.css") {
            @Override
            public String getParameter(String name) {
                throw new IllegalStateException("the form is too large");
            }
        };
        MockHttpServletResponse response = new MockHttpServletResponse();
        MockFilterChain chain = new MockFilterChain();

        new SessionGuard(register).doFilter(request, response, chain);

        assertThat(response.getStatus()).isEqualTo(413);
        assertThat(chain.getRequest()).isNull();
    }

    private Optional<Person> click() throws ServletException, IOException {
        return request("/", "uidl");
    }

    private Optional<Person> heartbeat() throws ServletException, IOException {
        return request("/", "heartbeat");
    }

    private Optional<Person> request(String path, String kind) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", path);
        request.setParameter("v-r", kind);
        request.setSession(browser);
        new SessionGuard(register).doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        return CurrentActor.person();
    }
}
