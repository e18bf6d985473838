package org.parley.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.contact.Scene;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Letters, contacts and follow-ups move along: what was sent stays as it was sent, and what was not sent goes once. */
@OwnDirectory
@SignedIn
class AttachedTests {

    @Autowired
    private Merging merging;

    @Autowired
    private Merges merges;

    @Autowired
    private Twins twins;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Actor actor;

    private Scene scene;
    private UUID robert;
    private UUID bob;
    private UUID letter;

    @BeforeEach
    void aLetter() {
        twins.clear();
        scene = new Scene(jdbc);
        UUID house = twins.chamber("nz");
        robert = scene.lawmaker("Robert Ek", house);
        bob = scene.lawmaker("Bob Ek", house);
        letter = scene.letter("Free the river", scene.campaign("Rivers", actor.id()), actor.id());
    }

    @AfterEach
    void clear() {
        twins.clear();
    }

    @Test
    void aLetterThatWasSentToBothWasSentTwice() {
        UUID one = scene.sentRecipient(letter, robert, actor.id());
        UUID other = scene.sentRecipient(letter, bob, actor.id());
        String before = recipients();
        UUID merge = merges(robert, bob);

        assertThat(recipients()).contains("Robert Ek sent", "Bob Ek sent");
        assertThat(twins.counts("select count(*) from recipient where lawmaker_id = ?", robert))
                .isEqualTo(2);
        assertThat(twins.counts("select count(*) from addressee where letter_id = ?", letter))
                .isEqualTo(1);

        merges.undo(merge);
        assertThat(recipients()).isEqualTo(before);
        assertThat(twins.counts("select count(*) from recipient where id in (?, ?)", one, other))
                .isEqualTo(2);
    }

    @Test
    void aLetterThatWasSentToOneIsNotSentAgain() {
        scene.sentRecipient(letter, bob, actor.id());
        UUID open = scene.recipient(letter, robert);
        UUID merge = merges(robert, bob);

        assertThat(recipients()).contains("Bob Ek sent", "excluded");
        assertThat(twins.reads("select excluded_because from recipient where id = ?", open))
                .isEqualTo("Receives this letter already, under another name");

        merges.undo(merge);
        assertThat(twins.reads("select state from recipient where id = ?", open))
                .isEqualTo("chosen");
    }

    @Test
    void aLetterThatIsToBeSentGoesOnceAndNotToWhomSomebodyTookOut() {
        UUID kept = scene.recipient(letter, robert);
        UUID second = scene.recipient(letter, bob);
        UUID other = scene.letter("Save the lake", scene.campaign("Lakes", actor.id()), actor.id());
        UUID written = scene.recipient(other, robert);
        UUID out = scene.recipient(other, bob);
        twins.does("update recipient set state = 'excluded', excluded_because = 'Is ill' where id = ?", out);

        merges(robert, bob);

        assertThat(states(kept, second)).containsExactly("chosen", "excluded");
        assertThat(states(written, out)).containsExactly("excluded", "excluded");
        assertThat(twins.reads("select excluded_because from recipient where id = ?", written))
                .isEqualTo("Is ill");
    }

    @Test
    void aLetterThatWasSentSinceStaysWithWhomItWasSentTo() {
        UUID open = scene.recipient(letter, bob);
        UUID merge = merges(robert, bob);
        twins.does("""
                update recipient set state = 'sent', sent_on = date '2026-10-02', sent_by = ?, sent_via = 'email',
                       name_as_sent = 'Robert Ek' where id = ?
                """, actor.id(), open);

        merges.undo(merge);

        assertThat(twins.reads("select lawmaker_id::text from recipient where id = ?", open))
                .isEqualTo(robert.toString());
        assertThat(merges.staying(merge)).extracting(StayingLine::reason).containsOnly("duplicate.rest.sent");
    }

    @Test
    void aChannelThatBothHaveIsStillTheOneThatWasUsed() {
        UUID kept = twins.channel(robert, "email", "r.ek@parliament.example");
        UUID used = twins.channel(bob, "email", "r.ek@parliament.example");
        UUID sent = scene.sentRecipient(letter, bob, actor.id());
        twins.does("update recipient set channel_id = ? where id = ?", used, sent);
        UUID merge = merges(robert, bob);

        assertThat(twins.reads("select channel_id::text from recipient where id = ?", sent))
                .isEqualTo(kept.toString());

        merges.undo(merge);
        assertThat(twins.reads("select channel_id::text from recipient where id = ?", sent))
                .isEqualTo(used.toString());
    }

    @Test
    void whoTookPartTwiceTookPartOnceAndNoContactIsLost() {
        UUID staff = scene.staff("Dao Vann", bob);
        UUID together = contact(false);
        took(together, robert, null);
        took(together, bob, null);
        took(together, bob, staff);
        UUID alone = contact(false);
        took(alone, bob, null);
        String before = participants();
        UUID merge = merges(robert, bob);

        assertThat(twins.counts("select count(*) from contact_lawmaker where contact_id = ?", together))
                .isEqualTo(2);
        assertThat(twins.counts("select count(*) from contact_lawmaker where lawmaker_id = ?", robert))
                .isEqualTo(3);

        merges.undo(merge);
        assertThat(participants()).isEqualTo(before);
    }

    @Test
    void followUpsMoveAlong() {
        twins.does("""
                insert into follow_up (id, version, what, due_on, assignee_id, lawmaker_id, raised_by)
                values (uuidv7(), 0, 'Call them', current_date, ?, ?, ?)
                """, actor.id(), bob, actor.id());
        UUID merge = merges(robert, bob);

        assertThat(twins.counts("select count(*) from follow_up where lawmaker_id = ?", robert))
                .isEqualTo(1);
        merges.undo(merge);
        assertThat(twins.counts("select count(*) from follow_up where lawmaker_id = ?", bob))
                .isEqualTo(1);
    }

    @Test
    void thePreviewSaysWhatMovesAndWhatBothReceive() {
        scene.sentRecipient(letter, robert, actor.id());
        scene.sentRecipient(letter, bob, actor.id());
        took(contact(false), bob, null);

        MergePreview preview = merging.preview(new MergeOrder(robert, bob, Set.of()));

        assertThat(preview.both())
                .singleElement()
                .satisfies(both -> assertThat(both)
                        .returns("Free the river", MergePreview.BothReceive::title)
                        .returns(true, MergePreview.BothReceive::twice));
        assertThat(preview.attached())
                .extracting(MergePreview.Attached::stays, MergePreview.Attached::gone, MergePreview.Attached::result)
                .containsExactly(tuple(1, 1, 2), tuple(0, 1, 1), tuple(0, 0, 0), tuple(0, 0, 0));
    }

    @Test
    void aNumberDoesNotTellOfConfidentialContactsOfOthers() {
        UUID colleague = Acting.account(jdbc, "Bo Lindqvist", Role.OFFICER);
        UUID secret = contact(true);
        twins.does("update contact set recorded_by = ? where id = ?", colleague, secret);
        took(secret, robert, null);
        took(secret, bob, null);

        MergePreview preview = merging.preview(new MergeOrder(robert, bob, Set.of()));

        assertThat(preview.contacts()).isZero();
        assertThat(preview.attached().get(1)).isEqualTo(new MergePreview.Attached(MergePreview.Kind.CONTACTS, 0, 0, 0));
    }

    private UUID merges(UUID stays, UUID gone) {
        MergeOrder order = new MergeOrder(stays, gone, Set.of());
        return merging.merge(order, merging.preview(order).seen());
    }

    private UUID contact(boolean confidential) {
        UUID id = Ids.next();
        twins.does("""
                insert into contact (id, version, kind, direction, happened_at, recorded_by, confidential)
                values (?, 0, 'call', 'we to them', now(), ?, ?)
                """, id, actor.id(), confidential);
        return id;
    }

    private void took(UUID contact, UUID lawmaker, @Nullable UUID staff) {
        twins.does(
                "insert into contact_lawmaker (contact_id, lawmaker_id, staff_id) values (?, ?, ?)",
                contact,
                lawmaker,
                staff);
    }

    private String participants() {
        return String.join("\n", twins.lines("select to_jsonb(w)::text from contact_lawmaker w order by 1"));
    }

    private List<String> states(UUID one, UUID other) {
        return twins.lines("select state from recipient where id in ('%s', '%s') order by state".formatted(one, other));
    }

    private String recipients() {
        return String.join(
                "\n",
                twins.lines(
                        "select concat_ws(' ', lawmaker_id, addressee_id, name_as_sent, state, merged_from) from recipient order by id"));
    }
}
