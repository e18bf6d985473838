package org.parley.live.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.shared.communication.PushMode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Presence;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Ids;
import org.parley.contact.ContactFilter;
import org.parley.contact.Contacts;
import org.parley.letter.Cast;
import org.parley.live.Following;
import org.parley.live.LiveChanges;
import org.parley.progress.Scope;
import org.parley.progress.ui.Refreshing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** An open page is brought up to date for whoever looks at it, without disturbing them, and shows nothing that is not theirs to see. */
@SpringBootTest
@Transactional
@SignedIn
@ViewPackages(packages = "org.parley.live.ui")
class LiveMarkTests extends SpringBrowserlessTest {

    private static final Instant NOON = Instant.parse("2026-03-05T12:00:00Z");

    @Autowired
    private Cast cast;

    @Autowired
    private Contacts contacts;

    @Autowired
    private JdbcClient jdbc;

    private final LiveChanges changes = mock(LiveChanges.class);
    private final Presence presence = mock(Presence.class);
    private final Following following = mock(Following.class);
    private int number;
    private Page page;
    private LiveMark mark;

    /** A page that shows one number. */
    private static final class Page extends Div implements Refreshing {

        private static final long serialVersionUID = 1L;

        private final transient Supplier<Integer> number;
        private int read;

        Page(Supplier<Integer> number) {
            this.number = number;
            refresh();
        }

        @Override
        public void refresh() {
            read++;
            getElement().setProperty("number", String.valueOf(number.get()));
        }

        String shown() {
            return getElement().getProperty("number");
        }
    }

    @BeforeEach
    void anOpenPage() {
        when(changes.follow(any(), any(), any())).thenReturn(following);
        when(changes.deafSince()).thenReturn(Optional.empty());
        when(presence.stays(any())).thenReturn(true);
        open(() -> number);
    }

    @Test
    void aChangeIsShownInPlaceAndMarked() {
        number = 3;

        change();

        assertThat(page.shown()).isEqualTo("3");
        assertThat(page.read).isEqualTo(2);
        assertThat(called()).containsExactly("told");
    }

    @Test
    void whereNothingChangedNothingGoesToTheBrowser() {
        change();

        assertThat(page.read).isEqualTo(2);
        assertThat(UI.getCurrent().getInternals().isDirty()).isFalse();
        assertThat(called()).isEmpty();
    }

    @Test
    void nothingIsReadForATabThatNobodySeesUntilTheyDo() {
        fire("away");
        number = 3;
        change();
        change();
        assertThat(page.read).isEqualTo(1);

        fire("back");

        assertThat(page.read).isEqualTo(2);
        assertThat(page.shown()).isEqualTo("3");
    }

    @Test
    void comingBackToWhatDidNotChangeReadsNothing() {
        fire("away");

        fire("back");

        assertThat(page.read).isEqualTo(1);
    }

    @Test
    void nothingChangesUnderAHandAtWork() {
        fire("busy");
        number = 3;
        change();
        assertThat(page.shown()).isEqualTo("0");

        fire("idle");

        assertThat(page.shown()).isEqualTo("3");
    }

    @Test
    void whoMayNotStayIsShownNothingNewAndLedOut() {
        when(presence.stays(any())).thenReturn(false);
        number = 3;

        change();

        assertThat(page.shown()).isEqualTo("0");
        assertThat(called()).anyMatch(script -> script.contains("reload"));
    }

    @Test
    void whileTheDatabaseIsNotHeardThePageSaysFromWhenItsNumbersAre() {
        when(changes.deafSince()).thenReturn(Optional.of(NOON));
        change();
        assertThat(page.read).isEqualTo(1);
        assertThat(mark.getElement().getProperty("deafSince", 0.0)).isEqualTo(NOON.toEpochMilli());

        when(changes.deafSince()).thenReturn(Optional.empty());
        change();

        assertThat(page.read).isEqualTo(2);
        assertThat(mark.getElement().getProperty("deafSince", 1.0)).isZero();
    }

    @Test
    void whatFailsInTheBackgroundIsNoNoticeAndIsTriedAgain() {
        open(() -> {
            if (number < 0) {
                throw new IllegalStateException("the database is away");
            }
            return number;
        });
        number = -1;
        change();
        assertThat(mark.getElement().getProperty("deafSince", 0.0)).isEqualTo(NOON.toEpochMilli());

        number = 3;
        change();

        assertThat(page.shown()).isEqualTo("3");
    }

    @Test
    void onlyAPageThatFollowsIsPushedTo() {
        assertThat(UI.getCurrent().getPushConfiguration().getPushMode()).isEqualTo(PushMode.AUTOMATIC);

        UI.getCurrent().removeAll();

        verify(following).end();
        assertThat(UI.getCurrent().getPushConfiguration().getPushMode()).isEqualTo(PushMode.DISABLED);
    }

    @Test
    void theNextPageIsPushedToAlsoWhereItComesBeforeTheLastGoes() {
        Page last = page;
        UI.getCurrent().add(new Page(() -> 0), mark());

        UI.getCurrent().remove(last);

        assertThat(UI.getCurrent().getPushConfiguration().getPushMode()).isEqualTo(PushMode.AUTOMATIC);
    }

    @Test
    @SignedIn(role = Role.VIEWER, name = "Vera Viewer")
    void aConfidentialContactLeavesNoTrace() {
        UUID[] river = new UUID[1];
        Acting.as(jdbc, "Max Manager", Role.MANAGER, () -> river[0] = cast.campaign("Free the river"));
        UUID campaign = river[0];
        open(() -> contacts.count(ContactFilter.ALL));
        String before = page.shown();

        contact(campaign, true);
        change();
        assertThat(page.shown()).isEqualTo(before);
        assertThat(called()).isEmpty();

        contact(campaign, false);
        change();
        assertThat(page.shown()).isNotEqualTo(before);
        assertThat(called()).containsExactly("told");
    }

    private void contact(UUID campaign, boolean confidential) {
        jdbc.sql(
                        "insert into contact (id, version, kind, direction, happened_at, campaign_id, confidential, recorded_by) values (?, 0, 'meeting', 'together', now(), ?, ?, ?)")
                .params(Ids.next(), campaign, confidential, Acting.account(jdbc, "Max Manager", Role.MANAGER))
                .update();
    }

    private void open(Supplier<Integer> shows) {
        UI.getCurrent().removeAll();
        page = new Page(shows);
        mark = mark();
        page.add(mark);
        UI.getCurrent().add(page);
        settled();
    }

    private LiveMark mark() {
        return new LiveMark(
                Scope.ofCampaign(UUID.randomUUID()),
                changes,
                presence,
                Clock.fixed(NOON, ZoneOffset.UTC),
                ZoneOffset.UTC);
    }

    private void change() {
        mark.look(UI.getCurrent());
        UI.getCurrent()
                .getSession()
                .getService()
                .runPendingAccessTasks(UI.getCurrent().getSession());
    }

    private void fire(String event) {
        mark.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(mark.getElement(), event, JacksonUtils.createObjectNode()));
    }

    /** What was shown so far has reached the browser. */
    private static void settled() {
        roundTripped();
        scripts();
    }

    private static void roundTripped() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        UI.getCurrent().getInternals().getStateTree().collectChanges(change -> {});
    }

    /** What the browser is told to do since the last time. */
    private static List<String> called() {
        roundTripped();
        return scripts();
    }

    private static List<String> scripts() {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .map(script -> script.getExpression() + script.getParameters())
                .map(script -> script.contains("told") ? "told" : script)
                .toList();
    }
}
