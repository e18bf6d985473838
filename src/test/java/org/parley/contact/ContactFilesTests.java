package org.parley.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.attachment.AttachmentLine;
import org.parley.attachment.Attachments;
import org.parley.attachment.Samples;
import org.parley.attachment.Subject;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.base.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Files that come with a contact. */
@SpringBootTest
@Transactional
@SignedIn
class ContactFilesTests {

    @Autowired
    private Contacts contacts;

    @Autowired
    private Attachments attachments;

    @Autowired
    private Actor actor;

    @Autowired
    private JdbcClient jdbc;

    private final UUID id = Ids.next();
    private final Subject subject = new Subject(Contacts.SUBJECT, id);
    private UUID mele;
    private UUID paper;

    @BeforeEach
    void aMeetingAtWhichAPaperWasHandedOver() {
        mele = new Scene(jdbc).lawmaker("Mele Fonoti");
        paper = file("Motion.pdf");
        log(Set.of(paper));
    }

    @Test
    void areThereOnceAlsoWhenTheFormIsSavedTwice() {
        UUID second = file("Photograph.pdf");

        log(Set.of(paper, second));

        assertThat(attachments.of(subject)).extracting(AttachmentLine::id).containsExactly(paper, second);
    }

    @Test
    void areForEverybodyWhoSeesTheContactAndChangedByWhoCorrectsIt() {
        Acting.as(jdbc, "Bo Lindqvist", Role.OFFICER, () -> {
            assertThat(attachments.of(subject)).hasSize(1);
            assertThat(attachments.mayChange(subject)).isTrue();
        });
        Acting.as(jdbc, "Vera Lind", Role.VIEWER, () -> {
            assertThat(attachments.of(subject)).hasSize(1);
            assertThat(attachments.mayChange(subject)).isFalse();
        });
    }

    @Test
    void keepAContactFromBeingTakenBack() {
        assertThatThrownBy(() -> contacts.takeBack(id)).isInstanceOf(Refusal.class);

        attachments.remove(paper);
        contacts.takeBack(id);

        assertThat(contacts.count(ContactFilter.ofLawmaker(mele))).isZero();
    }

    private UUID file(String name) {
        return attachments.receive(new ByteArrayInputStream(Samples.PDF), name).id();
    }

    private void log(Set<UUID> files) {
        contacts.logWhole(
                id,
                new ContactDetails(
                        ContactKind.MEETING,
                        Direction.TOGETHER,
                        Instant.parse("2026-11-03T12:00:00Z"),
                        List.of(TheirSide.inPerson(mele)),
                        Set.of(actor.id()),
                        null,
                        null,
                        "",
                        false),
                List.of(),
                files);
    }
}
