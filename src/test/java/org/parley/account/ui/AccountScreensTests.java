package org.parley.account.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.AccountFilter;
import org.parley.account.Administration;
import org.parley.account.Doors;
import org.parley.account.Entrance;
import org.parley.account.OwnAccount;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.account.TypedEmail;
import org.parley.base.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The screens for coming in and for accounts. */
@SpringBootTest
@Transactional
@ViewPackages(packages = {"org.parley.account.ui", "org.parley.base.ui"})
class AccountScreensTests extends SpringBrowserlessTest {

    private static final String PASSWORD = "quiet heron over slate";

    @Autowired
    private ApplicationContext parley;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void nobodyHasAPasswordYet() {
        database.sql("update account set password_hash = null").update();
    }

    @Test
    void beforeTheFirstAdministratorThereIsNoFormToSignIn() {
        navigate(SignInView.class);

        assertThat(find(SignInForm.class).exists()).isFalse();
        assertThat(find(Paragraph.class).single().getText()).startsWith("Ask whoever started Parley");
    }

    @Test
    void theBrowserPostsTheFormUnderNamesThatPasswordManagersKnow() {
        anaHasAPassword();

        navigate(SignInView.class);

        SignInForm form = find(SignInForm.class).single();
        assertThat(form.getElement().getAttribute("method")).isEqualTo("post");
        assertThat(form.getElement().getAttribute("action")).isEqualTo("sign-in");
        assertThat(find(EmailField.class).single().getElement().getProperty("name"))
                .isEqualTo("email");
        assertThat(find(EmailField.class).single().getAutocomplete()).isEqualTo(Autocomplete.USERNAME);
        assertThat(find(PasswordField.class).single().getElement().getProperty("name"))
                .isEqualTo("password");
        assertThat(find(PasswordField.class).single().getAutocomplete()).isEqualTo(Autocomplete.CURRENT_PASSWORD);
    }

    @Test
    void theFormSaysWhatWentWrongAndOnlyNumbersOfItsOwn() {
        anaHasAPassword();

        open(SignInView.class, "wait=12");
        assertThat(find(Sentence.class).single().getText()).contains("12 seconds");
        open(SignInView.class, "wait=%3Cb%3E");
        assertThat(find(Sentence.class).single().getText())
                .contains("1 second ")
                .doesNotContain("<b>");
        open(SignInView.class, "error");
        assertThat(find(Sentence.class).single().getText()).contains("do not belong together");
    }

    @Test
    void whoMistypedThePasswordTypesOnlyThatAgain() {
        anaHasAPassword();
        VaadinSession.getCurrent().getSession().setAttribute(TypedEmail.KEPT_AS, "ana@example.org");

        open(SignInView.class, "error");
        assertThat(find(EmailField.class).single().getValue()).isEqualTo("ana@example.org");
        assertThat(find(PasswordField.class).single().isAutofocus()).isTrue();
        open(SignInView.class, "error");

        assertThat(find(EmailField.class).single().getValue()).isEmpty();
        assertThat(find(EmailField.class).single().isAutofocus()).isTrue();
    }

    @Test
    void theFirstPersonBecomesTheAdministrator() {
        navigate(SetUpView.class, Map.of("token", Doors.setUp(parley)));
        assertThat(find(ComboBox.class).single().getValue()).isNotNull();
        find(EmailField.class).single().setValue("ana@example.org");
        find(TextField.class).withCaption("Name").single().setValue("Ana Duarte");
        find(PasswordField.class).withCaption("New password").single().setValue(PASSWORD);
        find(PasswordField.class)
                .withCaption("The same password again")
                .single()
                .setValue(PASSWORD + "x");

        press("Set up Parley");
        assertThat(find(PasswordField.class)
                        .withCaption("The same password again")
                        .single()
                        .isInvalid())
                .isTrue();
        assertThat(entrance().isSetUp()).isFalse();
        find(PasswordField.class)
                .withCaption("The same password again")
                .single()
                .setValue(PASSWORD);
        press("Set up Parley");

        assertThat(entrance().isSetUp()).isTrue();
    }

    @Test
    void aDeadLinkSaysSo() {
        navigate(SetUpView.class, Map.of("token", "made-up"));

        assertThat(find(PasswordField.class).exists()).isFalse();
        assertThat(find(Paragraph.class).single().getText()).startsWith("It was used already");
    }

    @Test
    @SignedIn(role = Role.ADMINISTRATOR)
    void anInvitationIsShownOnceAndListed() {
        navigate(AccountsView.class);
        press("Invite somebody");
        find(TextField.class).withCaption("Name").single().setValue("Bo Lindqvist");
        find(EmailField.class).single().setValue("bo@example.org");
        press("Make the link");

        assertThat(find(LinkDialog.class).single().isOpened()).isTrue();
        assertThat(find(TextField.class).withCaption("Link").single().getValue())
                .contains("/invitation/");
        assertThat(parley.getBean(Administration.class).count(new AccountFilter("bo@", null)))
                .isOne();
    }

    @Test
    @SignedIn(role = Role.ADMINISTRATOR)
    void theListNarrowsByTheAddress() {
        parley.getBean(Administration.class).invite("Bo Lindqvist", "bo@example.org", Role.OFFICER);

        open(AccountsView.class, "search=lindq&state=invited");

        assertThat(test(find(Grid.class).single()).size()).isOne();
        open(AccountsView.class, "search=lindq&state=closed");
        assertThat(test(find(Grid.class).single()).size()).isZero();
    }

    @Test
    @SignedIn(role = Role.MANAGER)
    void aManagerDoesNotReachTheList() {
        assertThatThrownBy(() -> navigate(AccountsView.class)).isInstanceOf(Throwable.class);
        assertThat(find(Grid.class).exists()).isFalse();
    }

    @Test
    @SignedIn(role = Role.VIEWER, language = "fr")
    void screensSpeakTheLanguageOfTheAccount() {
        AccountView view = navigate(AccountView.class);

        assertThat(UI.getCurrent().getLocale()).isEqualTo(Locale.FRENCH);
        assertThat(view.getPageTitle()).isEqualTo("Mon compte");
    }

    @Test
    @SignedIn(role = Role.VIEWER)
    void onesOwnNameIsSavedAndARefusedPasswordKeepsWhatWasTyped() {
        navigate(AccountView.class);
        find(TextField.class).withCaption("Name").single().setValue("ฟ้า รุ่งเรือง");
        press("Save");
        assertThat(parley.getBean(OwnAccount.class).details().details().name()).isEqualTo("ฟ้า รุ่งเรือง");

        find(PasswordField.class).withCaption("Old password").single().setValue("wrong");
        find(PasswordField.class).withCaption("New password").single().setValue(PASSWORD);
        find(PasswordField.class)
                .withCaption("The same password again")
                .single()
                .setValue(PASSWORD);
        press("Change password");

        assertThat(find(PasswordField.class)
                        .withCaption("New password")
                        .single()
                        .getValue())
                .isEqualTo(PASSWORD);
    }

    private void press(String text) {
        Button button = find(Button.class).withText(text).single();
        try {
            test(button).click();
        } catch (Refusal refused) {
            assertThat(button.isEnabled()).as("to be pressed again").isTrue();
        }
    }

    private void anaHasAPassword() {
        database.sql("""
                        insert into account (id, version, email, name, role, password_hash)
                        values (gen_random_uuid(), 0, 'first@example.org', 'Ana Duarte', 'administrator', 'a hash')
                        """).update();
    }

    private Entrance entrance() {
        return parley.getBean(Entrance.class);
    }

    private static void open(Class<? extends Component> page, String query) {
        UI.getCurrent().navigate(page, QueryParameters.fromString(query));
    }
}
