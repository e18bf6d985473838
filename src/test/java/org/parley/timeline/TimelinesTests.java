package org.parley.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.parley.letter.Cast;
import org.parley.letter.Letters;
import org.parley.partner.PartnerDetails;
import org.parley.partner.Partners;
import org.parley.signatory.Heard;
import org.parley.signatory.Signatories;
import org.parley.signatory.SignatoryDetails;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Page after page tells everything, once and in order, however much falls on one day; the numbers are those of what is told. */
@SpringBootTest
@Transactional
@SignedIn
class TimelinesTests {

    /** Everything about a lawmaker and when, in one statement that knows nothing of features and pages. */
    private static final String EVERYTHING = """
            select * from (
                select c.id, c.happened_at as at from contact c join contact_lawmaker p on p.contact_id = c.id where p.lawmaker_id = :lawmaker
                union all
                select e.id, e.received_on + time '23:59' from response e join recipient r on r.id = e.recipient_id where r.lawmaker_id = :lawmaker
                union all
                select id, taken_on from position where lawmaker_id = :lawmaker
                union all
                select id, promised_on from commitment where lawmaker_id = :lawmaker
                union all
                select id, settled_on + time '00:01' from commitment where lawmaker_id = :lawmaker and settled_on is not null
                union all
                select id, raised_at from follow_up where lawmaker_id = :lawmaker
                union all
                select id, done_at from follow_up where lawmaker_id = :lawmaker and done_at is not null
                union all
                select id, started_on from mandate where lawmaker_id = :lawmaker
                union all
                select id, sent_on + time '23:58' from recipient where lawmaker_id = :lawmaker) x
             order by at desc, id desc
            """;

    @Autowired
    private Cast cast;

    @Autowired
    private TimelineCast timelineCast;

    @Autowired
    private Letters letters;

    @Autowired
    private Partners partners;

    @Autowired
    private Signatories signatories;

    @Autowired
    private Timelines timelines;

    @Autowired
    private Actor actor;

    @Autowired
    private JdbcClient jdbc;

    private UUID letter;
    private UUID parliament;
    private UUID mira;
    private UUID zoe;
    private UUID jo;
    private UUID partner;

    /** What a page ends with. */
    private record Entry(Instant at, UUID id) {}

    @BeforeEach
    void aLawmakerWithWhomMuchHappened() {
        TimelineCast.Scene scene = timelineCast.scene(true);
        letter = scene.letter();
        parliament = scene.parliament();
        mira = scene.mira();
        zoe = scene.zoe();
        jo = scene.jo();
        partner = partners.enter(PartnerDetails.named("Delta Watch", "", "TH"));
        signatories.add(
                letter,
                new SignatoryDetails(partner, "", "", "", false),
                new Heard.Signature(Cast.DAY, "", "by e-mail"));
        timelineCast.muchHappens(scene, mira, 200);
        timelineCast.muchHappens(scene, zoe, 40);
    }

    @Test
    void theWholeTimelineIsWhatOneStatementOverEverythingSays() {
        List<Entry> everything = jdbc.sql(EVERYTHING)
                .param("lawmaker", mira)
                .query((row, number) -> new Entry(
                        row.getObject("at", OffsetDateTime.class).toInstant(), row.getObject("id", UUID.class)))
                .list();

        assertThat(everything).hasSizeGreaterThan(190);
        for (int size : List.of(7, 30, 500)) {
            assertThat(paged(Whose.LAWMAKER.of(mira), null, size))
                    .as("%d a page", size)
                    .isEqualTo(everything);
        }
    }

    @Test
    void everyTimelinePagesWithoutGapsAndDoublesAndCountsWhatItTells() {
        for (TimelineOf of : all()) {
            List<Entry> whole = paged(of, null, 1_000);

            assertThat(whole).as(of.toString()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(paged(of, null, 9)).as(of.toString()).isEqualTo(whole);
            assertThat(timelines.counts(of).values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .as(of.toString())
                    .isEqualTo(whole.size());
        }
    }

    @Test
    void kindsNarrowAndTogetherTellEverything() {
        for (TimelineOf of : all()) {
            List<Entry> together = new ArrayList<>();

            timelines.counts(of).forEach((kind, number) -> {
                List<Entry> told = paged(of, kind, 11);
                assertThat(told).as(of + " " + kind).hasSize(number);
                together.addAll(told);
            });

            assertThat(together).containsExactlyInAnyOrderElementsOf(paged(of, null, 1_000));
            assertThat(timelines.kinds(of.whose()))
                    .containsExactlyElementsOf(timelines.counts(of).keySet());
        }
    }

    @Test
    void whatHappenedWithOneIsNotToldOfAnother() {
        List<Entry> hers = paged(Whose.LAWMAKER.of(mira), null, 1_000);

        assertThat(paged(Whose.LAWMAKER.of(zoe), null, 1_000)).isNotEmpty().doesNotContainAnyElementsOf(hers);
        assertThat(paged(Whose.PARLIAMENT.of(parliament), HappeningKind.POSITIONS, 1_000))
                .containsAll(paged(Whose.LAWMAKER.of(mira), HappeningKind.POSITIONS, 1_000))
                .containsAll(paged(Whose.LAWMAKER.of(zoe), HappeningKind.POSITIONS, 1_000));
        assertThat(paged(Whose.STAFF.of(jo), HappeningKind.CONTACTS, 1_000))
                .containsExactlyElementsOf(paged(Whose.LAWMAKER.of(mira), HappeningKind.CONTACTS, 1_000));
    }

    @Test
    void whereNothingHappenedNothingIsTold() {
        for (Whose whose : Whose.values()) {
            TimelineOf nobodys = whose.of(UUID.randomUUID());

            assertThat(paged(nobodys, null, 10)).isEmpty();
            assertThat(timelines.counts(nobodys).values()).isNotEmpty().containsOnly(0);
        }
    }

    @Test
    void aPartnersTimelineNamesTheLettersThatItSigned() {
        assertThat(timelines
                        .before(Whose.PARTNER.of(partner), null, TimelinePlace.END, 10)
                        .happenings())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.what()).isEqualTo("signatory.happened.signed");
                    assertThat(one.title()).isEqualTo("Open letter on the river");
                });
    }

    @Test
    void aContactWithManyOfAParliamentIsOneOfItsContactsAndHidesNoneBeforeIt() {
        TimelineOf house = Whose.PARLIAMENT.of(parliament);
        List<Entry> before = paged(house, HappeningKind.CONTACTS, 1_000);
        UUID hearing = UUID.randomUUID();
        jdbc.sql("""
                    insert into contact (id, version, kind, direction, happened_at, letter_id, campaign_id, recorded_by)
                    select :id, 0, 'event', 'together', timestamptz '2030-01-01 09:00Z', :letter, t.campaign_id, :me
                      from letter t where t.id = :letter
                    """)
                .param("id", hearing)
                .param("letter", letter)
                .param("me", actor.id())
                .update();
        UUID chamber = jdbc.sql("select id from chamber where parliament_id = ?")
                .param(parliament)
                .query((row, number) -> row.getObject(1, UUID.class))
                .single();
        for (int number = 0; number < 12; number++) {
            UUID one = cast.lawmaker("Guest", "Number " + number, chamber, "Greens");
            jdbc.sql("insert into contact_lawmaker (contact_id, lawmaker_id) values (?, ?)")
                    .params(hearing, one)
                    .update();
        }

        assertThat(before).hasSizeGreaterThan(10);
        for (int size : List.of(3, 1_000)) {
            assertThat(paged(house, HappeningKind.CONTACTS, size))
                    .extracting(Entry::id)
                    .startsWith(hearing)
                    .hasSize(before.size() + 1)
                    .endsWith(before.stream().map(Entry::id).toArray(UUID[]::new));
        }
        assertThat(timelines.counts(house)).containsEntry(HappeningKind.CONTACTS, before.size() + 1);
    }

    @Test
    void whatWasRaisedAtOnceForTwoParliamentsIsToldOnceInEach() {
        UUID sudland = cast.parliament("Parliament of Sudland");
        UUID ilse = cast.lawmaker("Ilse", "Marenholt", cast.chamber(sudland, "House of Sudland", "lower"), "Greens");
        TimelineOf north = Whose.PARLIAMENT.of(parliament);
        TimelineOf south = Whose.PARLIAMENT.of(sudland);
        int before = paged(north, HappeningKind.FOLLOW_UPS, 1_000).size();

        jdbc.sql("""
                    insert into follow_up (id, version, what, due_on, assignee_id, lawmaker_id, letter_id, raised_by, raised_at)
                    select uuidv7(), 0, 'Ask again', date '2026-05-04', :me, l, :letter, :me, timestamptz '2026-05-02 09:00Z'
                      from unnest(array[:mira, :zoe, :ilse]::uuid[]) l
                    """)
                .param("me", actor.id())
                .param("letter", letter)
                .param("mira", mira)
                .param("zoe", zoe)
                .param("ilse", ilse)
                .update();

        assertThat(paged(north, HappeningKind.FOLLOW_UPS, 1_000)).hasSize(before + 1);
        assertThat(paged(south, HappeningKind.FOLLOW_UPS, 1_000)).hasSize(1);
        assertThat(timelines.counts(south)).containsEntry(HappeningKind.FOLLOW_UPS, 1);
    }

    private List<TimelineOf> all() {
        return List.of(
                Whose.LAWMAKER.of(mira),
                Whose.STAFF.of(jo),
                Whose.PARLIAMENT.of(parliament),
                Whose.LETTER.of(letter),
                Whose.CAMPAIGN.of(letters.details(letter).campaign()),
                Whose.PARTNER.of(partner));
    }

    private List<Entry> paged(TimelineOf of, @Nullable HappeningKind kind, int size) {
        List<Entry> told = new ArrayList<>();
        TimelinePlace next = TimelinePlace.END;
        while (next != null) {
            Timelines.Page page = timelines.before(of, kind, next, size);
            page.happenings().forEach(one -> told.add(new Entry(one.at(), one.id())));
            next = page.next();
        }
        return told;
    }
}
