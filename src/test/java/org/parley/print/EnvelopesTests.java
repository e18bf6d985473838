package org.parley.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.NotFound;
import org.parley.letter.Cast;
import org.parley.recipient.Mailing;
import org.parley.recipient.Picks;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.RecipientPick;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** Whoever is reached by post gets an envelope; who is not is counted and listed. */
@SpringBootTest
@Transactional
@SignedIn
class EnvelopesTests {

    @Autowired
    private Cast cast;

    @Autowired
    private Mailing mailing;

    @Autowired
    private Picks picks;

    @Autowired
    private Envelopes envelopes;

    @Autowired
    private Prints prints;

    @Autowired
    private Selections selections;

    @Autowired
    private JdbcClient jdbc;

    private UUID letter;
    private UUID mira;
    private UUID ben;
    private UUID house;

    @BeforeEach
    void aLetterToThree() {
        Mailing.ToTwo two = mailing.toTwo();
        letter = two.letter();
        UUID parliament = two.parliament();
        house = two.house();
        mira = two.mira();
        ben = two.ben();
        jdbc.sql("update parliament set country = 'NO' where id = ?")
                .param(parliament)
                .update();
        UUID zoe = cast.lawmaker("Zoe", "Aas", house, "");
        cast.channel(mira, "email", "mira@example.org", "works");
        cast.channel(mira, "post", "1 Quay Street\n0130 Norport", "unverified");
        cast.channel(ben, "email", "ben@example.org", "works");
        cast.channel(zoe, "post", "2 Quay Street\n0130 Norport", "bounced");
        picks.add(two.addressee(), RecipientPick.only(Set.of(zoe)));
    }

    @Test
    void anEnvelopeHasTheNameTheSeatAndTheAddress() {
        assertThat(all(RecipientFilter.all(letter))).singleElement().satisfies(envelope -> {
            assertThat(envelope.recipient()).isEqualTo(recipient(mira));
            assertThat(envelope.role()).isEqualTo("member");
            assertThat(envelope.salutation()).isEqualTo("Dear Mira Okafor,");
            assertThat(envelope.lines(Locale.ENGLISH))
                    .containsExactly("Mira Okafor", "House of Norland", "1 Quay Street", "0130 Norport", "NORWAY");
            assertThat(envelope.address(Locale.FRENCH))
                    .isEqualTo(new PostalAddress(List.of("1 Quay Street"), "0130", "Norport", "NORVÈGE"));
        });
    }

    @Test
    void whoHasNoAddressThatWorksIsCountedAndListed() {
        RecipientFilter filter = RecipientFilter.all(letter);

        assertThat(envelopes.count(filter)).isEqualTo(1);
        assertThat(envelopes.countWithout(filter)).isEqualTo(2);
        assertThat(envelopes.without(filter, PageRequest.of(0, 10)))
                .extracting(Unaddressed::name)
                .containsExactly("Zoe Aas", "Ben Adeyemi");
        assertThat(envelopes.without(filter, PageRequest.of(1, 1)))
                .extracting(Unaddressed::lawmaker)
                .containsExactly(ben);
    }

    @Test
    void whoIsExcludedGetsNoneAndIsNotMissed() {
        jdbc.sql("update recipient set state = 'excluded', excluded_because = 'left' where lawmaker_id in (?, ?)")
                .params(mira, ben)
                .update();
        RecipientFilter filter = RecipientFilter.all(letter);

        assertThat(all(filter)).isEmpty();
        assertThat(envelopes.countWithout(filter)).isEqualTo(1);
        assertThat(prints.count(filter)).isEqualTo(1);
    }

    @Test
    void aHonorificStandsBeforeTheNameOnce() {
        jdbc.sql("update lawmaker set honorific = 'Dr' where id = ?")
                .param(mira)
                .update();

        assertThat(all(RecipientFilter.all(letter)).getFirst().name()).isEqualTo("Dr Mira Okafor");
    }

    @Test
    void whoWasTickedIsFoundAgainByOneselfAndForADay() {
        UUID selection = selections.keep(letter, Set.of(recipient(mira), recipient(ben)));

        assertThat(prints.count(selections.of(letter, selection))).isEqualTo(2);
        assertThatThrownBy(() -> selections.of(cast.letter("Another"), selection))
                .isInstanceOf(NotFound.class);
        Acting.as(
                jdbc,
                "Bo Ek",
                Role.OFFICER,
                () -> assertThatThrownBy(() -> selections.of(letter, selection)).isInstanceOf(NotFound.class));
        jdbc.sql("update print_selection set made_at = made_at - interval '25 hours'")
                .update();
        assertThatThrownBy(() -> selections.of(letter, selection)).isInstanceOf(NotFound.class);

        selections.keep(letter, Set.of(recipient(mira)));
        assertThat(jdbc.sql("select count(*) from print_selection")
                        .query(Integer.class)
                        .single())
                .as("what is older than a day is thrown away")
                .isEqualTo(1);
    }

    @Test
    void whoOnlyLooksTakesNoAddressesOut() {
        RecipientFilter filter = RecipientFilter.all(letter);

        Acting.as(jdbc, "Vera Holm", Role.VIEWER, () -> {
            assertThat(envelopes.count(filter)).isEqualTo(1);
            assertThatThrownBy(() -> envelopes.each(filter, envelope -> {})).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> envelopes.labels(filter, List.of(), envelope -> {}))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> prints.each(filter, 0, 1, List.of(), printed -> {}))
                    .isInstanceOf(AccessDeniedException.class);
        });
    }

    private List<Envelope> all(RecipientFilter filter) {
        List<Envelope> all = new ArrayList<>();
        envelopes.each(filter, all::add);
        return all;
    }

    private UUID recipient(UUID lawmaker) {
        return mailing.recipient(letter, lawmaker);
    }
}
