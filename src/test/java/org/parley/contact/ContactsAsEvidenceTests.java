package org.parley.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.position.Basis;
import org.parley.position.Confidence;
import org.parley.position.Evidence;
import org.parley.position.EvidenceId;
import org.parley.position.PositionDetails;
import org.parley.position.Positions;
import org.parley.position.Step;
import org.parley.timeline.TimelinePlace;
import org.parley.timeline.Timelines;
import org.parley.timeline.Whose;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A position rests on a contact, and who may not see the contact sees nothing that was quoted from it. */
@SpringBootTest
@Transactional
@SignedIn
class ContactsAsEvidenceTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String QUOTE = "I was told to abstain.";

    @Autowired
    private Positions positions;

    @Autowired
    private Timelines timelines;

    @Autowired
    private Actor actor;

    @Autowired
    private JdbcClient database;

    private UUID bea;
    private UUID river;
    private UUID mele;

    @BeforeEach
    void aCampaign() {
        Scene scene = new Scene(database);
        bea = Ids.next();
        database.sql("insert into account (id, version, email, name, role) values (?, 0, ?, 'Bea Quist', 'officer')")
                .params(bea, bea + "@example.org")
                .update();
        river = scene.campaign("Free the river", bea);
        mele = scene.lawmaker("Mele Fonoti");
    }

    @Test
    void aContactThatISeeIsOfferedAndShown() {
        EvidenceId call = call(false);
        UUID id = Ids.next();

        positions.record(id, mele, resting(call));

        assertThat(positions.evidence(mele, 10)).extracting(Evidence::id).containsExactly(call);
        assertThat(positions.line(id).details().quote()).isEqualTo(QUOTE);
        assertThat(positions.line(id).evidence())
                .isEqualTo(new Evidence(call, DAY, ContactKind.CALL.key(), "In the lobby", "contacts/" + call.id()));
    }

    @Test
    void whatRestsOnAConfidentialContactIsNeitherQuotedNorOffered() {
        EvidenceId call = call(true);
        UUID id = written(call);

        assertThat(positions.evidence(mele, 10)).isEmpty();
        assertThat(positions.line(id)).satisfies(line -> {
            assertThat(line.toString())
                    .doesNotContain(QUOTE, "norland.example", call.id().toString());
            assertThat(line.evidence()).isNull();
        });
        assertThat(positions.of(mele, river, PageRequest.of(0, 5)).toString()).doesNotContain(QUOTE);
        assertThat(timelines
                        .before(Whose.LAWMAKER.of(mele), null, TimelinePlace.END, 10)
                        .happenings())
                .isNotEmpty()
                .noneMatch(happening -> happening.toString().contains(QUOTE));
    }

    @Test
    void nobodyLetsAPositionRestOnAContactThatTheyDoNotSee() {
        EvidenceId call = call(true);

        assertThatThrownBy(() -> positions.record(Ids.next(), mele, resting(call)))
                .isInstanceOf(NotFound.class);
    }

    /** Otherwise the quote, which they do not see, would be lost. */
    @Test
    void whoCannotSeeTheContactAnyMoreCannotCorrectWhatTheyWrote() {
        UUID id = written(call(true));
        database.sql("update position set recorded_by = ?").param(actor.id()).update();

        assertThatThrownBy(() -> positions.correct(id, 0, resting(null))).isInstanceOf(Refusal.class);
    }

    @Test
    @SignedIn(role = Role.MANAGER)
    void aManagerSeesIt() {
        assertThat(positions.line(written(call(true))).details().quote()).isEqualTo(QUOTE);
    }

    private PositionDetails resting(@Nullable EvidenceId evidence) {
        return new PositionDetails(
                river,
                Step.SCEPTIC,
                DAY,
                Basis.PRIVATE_IMPRESSION,
                Confidence.SURE,
                "https://norland.example/lobby",
                QUOTE,
                evidence);
    }

    /** A call that Bea logged. */
    private EvidenceId call(boolean confidential) {
        UUID contact = Ids.next();
        database.sql("""
                        insert into contact (id, version, kind, direction, happened_at, notes, confidential, recorded_by)
                        values (?, 0, 'call', 'we to them', timestamptz '2026-03-02 12:00Z', 'In the lobby' || chr(10) || 'More', ?, ?)
                        """).params(contact, confidential, bea).update();
        database.sql("insert into contact_lawmaker (contact_id, lawmaker_id) values (?, ?)")
                .params(contact, mele)
                .update();
        return new EvidenceId(EvidenceId.Kind.CONTACT, contact);
    }

    /** A position that Bea wrote down. */
    private UUID written(EvidenceId call) {
        UUID id = Ids.next();
        database.sql("""
                        insert into position (id, version, lawmaker_id, campaign_id, step, taken_on, basis, confidence, link, quote,
                                              contact_id, recorded_by, recorded_at)
                        values (?, 0, ?, ?, 'sceptic', ?, 'private impression', 'sure', 'https://norland.example/lobby', ?, ?, ?, now())
                        """).params(id, mele, river, DAY, QUOTE, call.id(), bea).update();
        return id;
    }
}
