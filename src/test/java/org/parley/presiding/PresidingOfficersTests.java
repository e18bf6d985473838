package org.parley.presiding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.SignedIn;
import org.parley.base.ChangedMeanwhile;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.letter.Cast;
import org.parley.recipient.PickLine;
import org.parley.recipient.Picks;
import org.parley.recipient.RecipientPick;
import org.parley.recipient.SeatRole;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.Pageable;
import org.springframework.transaction.annotation.Transactional;

/** A chamber has who presides over it, and a letter to the chamber finds them. */
@SpringBootTest
@Transactional
@SignedIn
class PresidingOfficersTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private PresidingOfficers offices;

    @Autowired
    private Cast cast;

    @Autowired
    private Picks picks;

    private UUID parliament;
    private UUID house;
    private UUID senate;
    private UUID mira;
    private UUID zoe;

    @BeforeEach
    void aParliamentWithTwoChambers() {
        parliament = cast.parliament("Parliament of Norland");
        house = cast.chamber(parliament, "House of Norland", "lower");
        senate = cast.chamber(parliament, "Senate of Norland", "upper");
        mira = cast.lawmaker("Mira", "Okafor", house, "Greens");
        zoe = cast.lawmaker("Zoë", "Ångström", house, "Liberals");
    }

    @Test
    void whoPresidesStandsOnTheirPageAndOnTheParliaments() {
        UUID office = offices.begin(mira, details(house, false, DAY, null));

        assertThat(offices.of(mira)).singleElement().satisfies(line -> {
            assertThat(line.id()).isEqualTo(office);
            assertThat(line.chamber()).isEqualTo("House of Norland");
            assertThat(line.details().title()).isEqualTo("Speaker");
            assertThat(line.lasts()).isTrue();
        });
        assertThat(offices.today(parliament)).extracting(OfficeLine::lawmaker).containsExactly(mira);
    }

    @Test
    void whoseOfficeEndedPresidesNoMoreAndIsNotForgotten() {
        offices.begin(mira, details(house, false, DAY.minusYears(4), DAY));

        assertThat(offices.today(parliament)).isEmpty();
        assertThat(offices.of(mira)).extracting(OfficeLine::lasts).containsExactly(false);
        assertThat(picked(SeatRole.PRESIDES, null)).isEmpty();
    }

    @Test
    void whoseOfficeIsToComeDoesNotPresideYet() {
        offices.begin(mira, details(house, false, LocalDate.now().plusDays(40), null));

        assertThat(offices.today(parliament)).isEmpty();
        assertThat(picked(SeatRole.PRESIDES, null)).isEmpty();
    }

    @Test
    void aLetterFindsWhoPresidesAndWhoStandsIn() {
        offices.begin(mira, details(house, false, DAY, null));
        offices.begin(zoe, details(house, true, DAY, null));

        assertThat(picked(SeatRole.PRESIDES, null)).containsExactly(mira);
        assertThat(picked(SeatRole.DEPUTY, null)).containsExactly(zoe);
        assertThat(picked(SeatRole.PRESIDES, house)).containsExactly(mira);
        assertThat(picked(SeatRole.PRESIDES, senate)).isEmpty();
    }

    @Test
    void whoWasQuickerKeepsWhatTheyWrote() {
        UUID office = offices.begin(mira, details(house, false, DAY, null));
        offices.correct(office, 0, details(house, true, DAY, null));

        assertThatThrownBy(() -> offices.correct(office, 0, details(house, false, DAY, DAY)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(offices.line(office).details().deputy()).isTrue();
    }

    @Test
    void anOfficeDoesNotEndBeforeItBegan() {
        assertThatThrownBy(() -> offices.begin(mira, details(house, false, DAY, DAY.minusDays(1))))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo("presiding.refusal.days"));
    }

    @Test
    void aMistakeIsRemoved() {
        UUID office = offices.begin(mira, details(house, false, DAY, null));

        offices.remove(office);

        assertThat(offices.of(mira)).isEmpty();
        assertThatThrownBy(() -> offices.remove(office)).isInstanceOf(NotFound.class);
    }

    private static OfficeDetails details(UUID chamber, boolean deputy, LocalDate from, LocalDate until) {
        return new OfficeDetails(chamber, deputy, "Speaker", from, until);
    }

    private List<UUID> picked(SeatRole role, UUID chamber) {
        UUID letter = cast.letter("To who presides");
        RecipientPick pick =
                new RecipientPick("", parliament, chamber, null, role, null, "", null, null, null, null, null, null);
        return picks.list(letter, pick, Pageable.ofSize(50)).stream()
                .map(PickLine::lawmaker)
                .toList();
    }
}
