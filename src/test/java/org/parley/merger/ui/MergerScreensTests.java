package org.parley.merger.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.partner.PartnerDetails;
import org.parley.partner.Partners;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** On a partner's page: who may be the same is proposed, compared, merged, and taken back. */
@SpringBootTest
@Transactional
@SignedIn
@ViewPackages(packages = {"org.parley.partner.ui", "org.parley.base.ui"})
class MergerScreensTests extends SpringBrowserlessTest {

    @Autowired
    private Partners partners;

    @Autowired
    private JdbcClient jdbc;

    private UUID delta;
    private UUID twin;

    @BeforeEach
    void twoThatMayBeOne() {
        delta = partners.enterAnyway(PartnerDetails.named("Delta Watch", "DW", "TH"));
        twin = partners.enterAnyway(PartnerDetails.named("delta watch", "DeWa", null));
    }

    @Test
    void aTwinIsComparedAndMergedAndTheOldAddressLeadsOn() {
        UI.getCurrent().navigate("partners/" + delta);
        test(button("Compare and merge")).click();
        assertThat(find(RadioButtonGroup.class).all())
                .extracting(RadioButtonGroup::getLabel)
                .containsExactly("Name", "Acronym");
        test(button("Merge")).click();

        assertThat(partners.twins(delta)).isEmpty();
        UI.getCurrent().navigate("partners/" + twin);
        assertThat(path()).isEqualTo("partners/" + delta);

        test(button("Take back")).click();
        assertThat(partners.line(twin).acronym()).isEqualTo("DeWa");
        assertThat(buttons()).contains("Compare and merge").doesNotContain("Take back");
    }

    @Test
    void theOtherWayRoundTheOtherOneStays() {
        UI.getCurrent().navigate("partners/" + delta);
        test(button("Compare and merge")).click();
        test(button("The other way round")).click();
        test(button("Merge")).click();

        assertThat(path()).isEqualTo("partners/" + twin);
        assertThat(partners.line(twin).country()).isEqualTo("TH");
        test(button("Undo")).click();
        assertThat(partners.line(delta).name()).isEqualTo("Delta Watch");
    }

    @Test
    void withoutAnotherPartnerNothingIsCompared() {
        UI.getCurrent().navigate("partners/" + delta);
        test(button("Merge with another partner")).click();
        test(button("Compare and merge")).click();

        assertThat(find(MergerDialog.class).exists()).isFalse();
    }

    @Test
    void whoeverOnlyViewsSeesTheTwinAndMergesNothing() {
        Acting.as(jdbc, "Vera Lind", Role.VIEWER, () -> {
            UI.getCurrent().navigate("partners/" + delta);
            assertThat(buttons()).doesNotContain("Compare and merge", "Merge with another partner");
        });
    }

    private static String path() {
        return UI.getCurrent().getActiveViewLocation().getPath();
    }

    private List<String> buttons() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }

    private Button button(String text) {
        return find(Button.class).all().stream()
                .filter(button -> text.equals(button.getText()))
                .reduce((first, last) -> last)
                .orElseThrow();
    }
}
