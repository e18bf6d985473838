package org.parley.callsheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.ui.EntryDialog;
import org.parley.callsheet.CallLine;
import org.parley.contact.ContactKind;
import org.parley.letter.Cast;
import org.parley.recipient.Mailing;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.Sending;
import org.parley.recipient.SentVia;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** One call follows the other on a letter's page, without going back to a list. */
@SpringBootTest
@Transactional
@SignedIn
@ViewPackages(
        packages = {"org.parley.letter.ui", "org.parley.recipient.ui", "org.parley.contact.ui", "org.parley.base.ui"})
class CallSheetScreensTests extends SpringBrowserlessTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Mailing mailing;

    @Autowired
    private Sending sending;

    @Autowired
    private JdbcClient jdbc;

    private Mailing.ToTwo to;

    @BeforeEach
    void aLetterWentToTwo() {
        to = mailing.toTwo();
        sending.markSent(RecipientFilter.all(to.letter()), Cast.DAY, SentVia.PUBLISHED);
        cast.channel(to.mira(), "phone", "+1 555 0100", "works");
    }

    @Test
    void whatWasSaidIsLoggedAndTheNextOneFollows() {
        open("");
        assertThat(screen()).contains("2to call", "0spoken to lately, or planned");
        click("Call the first");

        assertThat(called()).isEqualTo("Mira Okafor");
        assertThat(find(Anchor.class).withText("+1 555 0100").single().getHref())
                .isEqualTo("tel:+15550100");

        find(Button.class).withText("Log contact").all().getLast().click();
        find(TextArea.class).all().stream()
                .filter(area -> "Notes".equals(area.getLabel()))
                .findFirst()
                .orElseThrow()
                .setValue("Will write by Friday.");
        find(Button.class).withText("Log contact").all().getLast().click();

        assertThat(called()).isEqualTo("Ben Adeyemi");
        assertThat(screen()).contains("1to call", "1spoken to lately, or planned", "No telephone number is known");
        assertThat(jdbc.sql("select count(*) from contact c join contact_lawmaker l on l.contact_id = c.id"
                                + " where c.letter_id = ? and l.lawmaker_id = ?")
                        .params(to.letter(), to.mira())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void whoLogsAndBeginsTheNextWritesDownTheNextLawmakerInTheSameWay() {
        open("");
        click("Call the first");
        find(Button.class).withText("Log contact").all().getLast().click();
        kind().setValue(ContactKind.EMAIL);
        click("Log and begin the next");

        assertThat(called()).isEqualTo("Ben Adeyemi");
        assertThat(kind().getValue()).isEqualTo(ContactKind.EMAIL);
        click("Log and begin the next");

        assertThat(jdbc.sql("""
                        select l.official_name || ' ' || c.kind from contact c join contact_lawmaker p on p.contact_id = c.id
                          join lawmaker l on l.id = p.lawmaker_id where c.letter_id = ? order by 1
                        """).param(to.letter()).query(String.class).list())
                .containsExactly("Ben Adeyemi email", "Mira Okafor email");
        assertThat(find(EntryDialog.class).exists()).as("nobody is left").isFalse();
    }

    @SuppressWarnings("unchecked")
    private Select<ContactKind> kind() {
        return (Select<ContactKind>) find(Select.class).all().stream()
                .filter(field -> field.getValue() instanceof ContactKind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoIsPassedOverComesBackWhenNobodyElseIsLeftAndStoppingShowsTheList() {
        open("");
        click("Call the first");
        click("Skip");
        assertThat(called()).isEqualTo("Ben Adeyemi");

        click("Skip");
        assertThat(called()).isEqualTo("Mira Okafor");

        click("Stop for now");
        assertThat(find(Button.class).withText("Call the first").exists()).isTrue();
        assertThat(lines()).extracting(CallLine::name).containsExactly("Mira Okafor", "Ben Adeyemi");
    }

    @Test
    void aNumberLeadsToItsList() {
        open("show=recent");

        assertThat(lines()).isEmpty();
        assertThat(find(Button.class).withText("Call the first").exists()).isFalse();
        assertThat(find(Anchor.class).all())
                .anySatisfy(link -> assertThat(link.getHref()).endsWith("/calls?show=recent"));
        open("show=nonsense");
        assertThat(lines()).hasSize(2);
    }

    @Test
    void whoOnlyReadsSeesTheListAndCallsNobody() {
        Acting.as(jdbc, "Vera Lindqvist", Role.VIEWER, () -> {
            open("");

            assertThat(lines()).hasSize(2);
            assertThat(find(Button.class).withText("Call the first").exists()).isFalse();
        });
    }

    private void open(String query) {
        UI.getCurrent().navigate("letters/" + to.letter() + "/" + CallSheetTab.WORD, QueryParameters.fromString(query));
    }

    private void click(String text) {
        find(Button.class).withText(text).all().getFirst().click();
    }

    private String called() {
        return find(H3.class).all().getFirst().getElement().getTextRecursively();
    }

    private List<CallLine> lines() {
        CallGrid grid = find(CallGrid.class).single();
        return IntStream.range(0, test(grid).size())
                .mapToObj(test(grid)::getRow)
                .toList();
    }

    private static String screen() {
        return text((Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst());
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
