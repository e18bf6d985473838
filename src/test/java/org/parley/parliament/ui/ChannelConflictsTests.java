package org.parley.parliament.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Seen;
import org.parley.base.ui.ConflictDialog;
import org.parley.letter.Cast;
import org.parley.parliament.ChannelDetails;
import org.parley.parliament.ChannelKind;
import org.parley.parliament.ChannelLine;
import org.parley.parliament.ChannelOwner;
import org.parley.parliament.ChannelState;
import org.parley.parliament.Channels;
import org.parley.parliament.ParliamentDetails;
import org.parley.parliament.Parliaments;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

/** Whoever saves a channel or the facts of a parliament second sees both versions, and nothing is lost. */
@SpringBootTest
@Transactional
@SignedIn(role = Role.MANAGER)
@ViewPackages(packages = "org.parley")
class ChannelConflictsTests extends SpringBrowserlessTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Channels channels;

    @Autowired
    private Parliaments parliaments;

    private ChannelOwner.OfParliament owner;

    @BeforeEach
    void aParliamentWithAnAddress() {
        owner = new ChannelOwner.OfParliament(cast.parliament("Parliament of Norland"));
        channels.add(
                owner, new ChannelDetails(ChannelKind.EMAIL, "office@norland.example", "", ChannelState.UNVERIFIED));
    }

    @Test
    void whatOnlyIChangedGoesWithWhatOnlyTheyChanged() {
        ChannelLine line = channels.of(owner).getFirst();
        new ChannelDialogs(channels, owner).correct(line, () -> {});
        find(TextField.class).withLabel("What for").single().setValue("Press");
        channels.correct(
                line.id(),
                line.seen(),
                new ChannelDetails(ChannelKind.EMAIL, "press@norland.example", "", ChannelState.WORKS));

        button("Save").click();

        assertThat(find(ConflictDialog.class).all()).isEmpty();
        assertThat(channels.of(owner).getFirst().details())
                .isEqualTo(new ChannelDetails(ChannelKind.EMAIL, "press@norland.example", "Press", ChannelState.WORKS));
        assertThat(find(Dialog.class).all()).isEmpty();
    }

    @Test
    void whatWasRemovedMeanwhileIsSaidAndWhatWasTypedStays() {
        ChannelLine line = channels.of(owner).getFirst();
        new ChannelDialogs(channels, owner).correct(line, () -> {});
        TextArea value = find(TextArea.class).withLabel("Address or number").single();
        value.setValue("mine@norland.example");
        channels.remove(line.id());

        button("Save").click();

        assertThat(find(Notification.class).last().getElement().getOuterHTML()).contains("Somebody removed this");
        assertThat(value.getValue()).isEqualTo("mine@norland.example");
        assertThat(find(Dialog.class).single().isOpened()).isTrue();
    }

    @Test
    void theFactsOfAParliamentAreBroughtTogether() {
        Seen<ParliamentDetails> seen = parliaments.details(owner.id());
        ParliamentForm.open(parliaments, seen, () -> {});
        find(TextField.class).withLabel("Name").single().setValue("Parliament of the North");
        ParliamentDetails d = seen.details();
        parliaments.correct(
                seen.id(),
                seen.version(),
                new ParliamentDetails(
                        "Parliament of Norlanders", "Norland", d.website(), d.languages(), true, d.source()));

        button("Save").click();
        assertThat(find(ConflictDialog.class).single().isOpened()).isTrue();
        button("Save what I chose").click();

        ParliamentDetails now = parliaments.details(owner.id()).details();
        assertThat(now.name()).isEqualTo("Parliament of the North");
        assertThat(now.nativeName()).isEqualTo("Norland");
        assertThat(now.checked()).isTrue();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }
}
