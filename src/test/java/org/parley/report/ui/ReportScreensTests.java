package org.parley.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.ui.EntryDialog;
import org.parley.base.ui.Paths;
import org.parley.progress.Scope;
import org.parley.report.ReportCast;
import org.parley.report.Reports;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.annotation.Transactional;

/** Reports are made, listed and deleted on the screen. */
@SpringBootTest
@Transactional
@SignedIn
@ViewPackages(packages = {"org.parley.report.ui", "org.parley.campaign.ui", "org.parley.base.ui"})
class ReportScreensTests extends SpringBrowserlessTest {

    @Autowired
    private Reports reports;

    @Autowired
    private ReportCast cast;

    @Autowired
    private ReportOnProgress onProgress;

    private UUID campaign;

    @BeforeEach
    void theSampleCampaign() {
        campaign = cast.campaign();
    }

    @Test
    void theListOffersToMakeOne() {
        UI.getCurrent().navigate(ReportsView.class);

        assertThat(button("New report").isVisible()).isTrue();
    }

    @Test
    void aReportIsMadeFromItsForm() {
        Paths.open(ReportLinks.list(campaign));
        test(button("New report")).click();

        assertThat(find(TextField.class).withCaption("Title").single().getValue())
                .startsWith("Free the Harbour Five – ");
        assertThat(find(Checkbox.class).withCaption("Name people").single().getValue())
                .isFalse();
        test(button("Make the report")).click();

        assertThat(reports.list(campaign, PageRequest.of(0, 9))).singleElement().satisfies(line -> {
            assertThat(line.names()).isFalse();
            assertThat(line.language()).isEqualTo("en");
            assertThat(line.until()).isEqualTo(cast.today());
            assertThat(line.title()).startsWith("Free the Harbour Five – ");
        });
    }

    @Test
    void whatIsMissingIsSaidBesideItsField() {
        UI.getCurrent().navigate(ReportsView.class);
        test(button("New report")).click();
        CheckboxGroup<?> parts = find(CheckboxGroup.class).single();
        parts.setValue(Set.of());

        test(button("Make the report")).click();

        assertThat(parts.getErrorMessage()).contains("at least one");
        assertThat(find(DatePicker.class).withCaption("From").single().isInvalid())
                .isTrue();
        assertThat(find(EntryDialog.class).single().isOpened()).isTrue();
        assertThat(reports.count(null)).isZero();
    }

    @Test
    void aReportIsDeletedAfterItWasAsked() {
        UUID id = reports.make(cast.order(campaign, null, false));
        UI.getCurrent().navigate(ReportsView.class);
        Anchor title = (Anchor) cell(0, 0).getChildren().findFirst().orElseThrow();
        assertThat(title.getHref()).isEqualTo(ReportLinks.page(id));

        test((Button) cell(0, 4)
                        .getChildren()
                        .filter(Button.class::isInstance)
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat(reports.count(null)).isEqualTo(1);
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(reports.count(null)).isZero();
        assertThat(find(Notification.class).all()).hasSize(1);
    }

    @Test
    @SignedIn(role = Role.VIEWER, name = "Vera Ames")
    void viewersMakeNone() {
        UI.getCurrent().navigate(ReportsView.class);

        assertThat(find(Button.class).withText("New report").all()).isEmpty();
        assertThat(onProgress.create(Scope.ofCampaign(campaign)).isVisible()).isFalse();
    }

    @Test
    void aCampaignThatIsGoneCountsAsNotSaid() {
        Paths.open(ReportLinks.list(UUID.randomUUID()));

        assertThat(getCurrentView()).isInstanceOf(ReportsView.class);
    }

    private Component cell(int row, int column) {
        return test(find(ReportGrid.class).single()).getCellComponent(row, column);
    }

    private Button button(String text) {
        return find(Button.class).withText(text).all().getFirst();
    }
}
