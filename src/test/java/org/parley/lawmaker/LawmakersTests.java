package org.parley.lawmaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.ChangedMeanwhile;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.base.Seen;
import org.parley.parliament.ChannelDetails;
import org.parley.parliament.ChannelKind;
import org.parley.parliament.ChannelLine;
import org.parley.parliament.ChannelOwner;
import org.parley.parliament.ChannelState;
import org.parley.parliament.Channels;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** Entering and correcting people, their seats, their offices and how they are reached. */
@SpringBootTest
@Transactional
@SignedIn
class LawmakersTests {

    @Autowired
    Lawmakers lawmakers;

    @Autowired
    Mandates mandates;

    @Autowired
    Offices offices;

    @Autowired
    Channels channels;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({
        "DUPONT-NGUYỄN Éloïse, Éloïse, Dupont-Nguyễn, GIVEN_FIRST",
        "กมล วงศ์เดช, กมล, วงศ์เดช, GIVEN_FIRST",
        "សុខ ចិន្ដា, ចិន្ដា, សុខ, FAMILY_FIRST",
        "Szabó Ágnes, Ágnes, Szabó, FAMILY_FIRST",
        "Dr. O’Neil‑Smith (Baroness of Kew), Ann, O’Neil‑Smith, GIVEN_FIRST"
    })
    void aNameIsKeptAsItIsWritten(String official, String given, String family, NameOrder order) {
        UUID id = lawmakers.enter(named(official, given, family, order));

        LawmakerDetails kept = lawmakers.details(id).details();
        assertThat(kept.officialName()).isEqualTo(official);
        assertThat(kept.givenName()).isEqualTo(given);
        assertThat(kept.familyName()).isEqualTo(family);
        assertThat(kept.nameOrder()).isEqualTo(order);
        assertThat(lawmakers.named(Set.of(id)).get(id).name()).isEqualTo(official);
    }

    @Test
    void theSecondOfTwoCorrectionsIsRefusedAndLosesNothing() {
        UUID id = lawmakers.enter(named("Mele Fonoti", "Mele", "Fonoti", NameOrder.GIVEN_FIRST));
        Seen<LawmakerDetails> seen = lawmakers.details(id);
        lawmakers.correct(id, seen.version(), named("Mele Fonoti-Tau", "Mele", "Fonoti-Tau", NameOrder.GIVEN_FIRST));

        assertThatThrownBy(() ->
                        lawmakers.correct(id, seen.version(), named("Mele F.", "Mele", "F.", NameOrder.GIVEN_FIRST)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(lawmakers.details(id).details().officialName()).isEqualTo("Mele Fonoti-Tau");
    }

    @Test
    void aMandateEndsOnce() {
        UUID id = lawmakers.enter(named("Mele Fonoti", "Mele", "Fonoti", NameOrder.GIVEN_FIRST));
        UUID chamber = new People(jdbc).chamber("nz", "chamber");
        UUID mandate = mandates.begin(
                id, new MandateDetails(chamber, "Lakeside", "Greens", "", "54", LocalDate.of(2023, 10, 14)));

        assertThatThrownBy(() -> mandates.end(mandate, LocalDate.of(2023, 10, 13), EndReason.DIED))
                .isInstanceOf(Refusal.class);
        mandates.end(mandate, LocalDate.of(2025, 3, 1), EndReason.RESIGNED);
        assertThatThrownBy(() -> mandates.end(mandate, LocalDate.of(2025, 4, 1), EndReason.DIED))
                .isInstanceOf(MandateAlreadyEnded.class);

        assertThat(mandates.of(id)).singleElement().satisfies(line -> {
            assertThat(line.endedOn()).isEqualTo(LocalDate.of(2025, 3, 1));
            assertThat(line.endReason()).isEqualTo(EndReason.RESIGNED);
            assertThat(line.chamber()).isEqualTo("House of Representatives");
        });
    }

    @Test
    void channelsAreAddedMarkedAndToldOnce() {
        UUID id = lawmakers.enter(named("Mele Fonoti", "Mele", "Fonoti", NameOrder.GIVEN_FIRST));
        ChannelOwner owner = new ChannelOwner.OfLawmaker(id);
        UUID email = channels.add(owner, channel(ChannelKind.EMAIL, "mele@example.org"));

        channels.found(email, ChannelState.BOUNCED);
        assertThat(channels.of(owner))
                .extracting(line -> line.details().state())
                .containsExactly(ChannelState.BOUNCED);
        assertThatThrownBy(() -> channels.add(owner, channel(ChannelKind.EMAIL, "no at sign")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> channels.add(owner, channel(ChannelKind.WEB_FORM, "javascript:alert(1)")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> channels.add(owner, channel(ChannelKind.EMAIL, "MELE@example.org")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void onlyLinksThatAreSafeCanBeClicked() {
        assertThat(link(ChannelKind.EMAIL, "mele@example.org")).isEqualTo("mailto:mele@example.org");
        assertThat(link(ChannelKind.PHONE, "+64 4 817 9999")).isEqualTo("tel:+6448179999");
        assertThat(link(ChannelKind.SOCIAL, "https://example.org/@mele")).isEqualTo("https://example.org/@mele");
        assertThat(link(ChannelKind.SOCIAL, "javascript:alert(1)")).isEmpty();
        assertThat(link(ChannelKind.POST, "1 Lambton Quay")).isEmpty();
    }

    @Test
    void theOfficeIsKept() {
        UUID id = lawmakers.enter(named("Mele Fonoti", "Mele", "Fonoti", NameOrder.GIVEN_FIRST));
        UUID member = offices.add(id, new StaffDetails("Jo Park", "Chief of staff", null));
        offices.correct(
                member,
                offices.of(id).getFirst().seen(),
                new StaffDetails("Jo Park", "Adviser", LocalDate.of(2026, 1, 1)));

        assertThat(offices.of(id)).extracting(line -> line.details().role()).containsExactly("Adviser");
        assertThatThrownBy(() -> offices.add(UUID.randomUUID(), StaffDetails.EMPTY))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @SignedIn(role = Role.VIEWER)
    void aViewerReadsAndChangesNothing() {
        UUID nobody = UUID.randomUUID();

        assertThat(lawmakers.list(LawmakerFilter.ALL, LawmakerSort.NAME, 0, 1)).isInstanceOf(List.class);
        assertThatThrownBy(() -> lawmakers.enter(LawmakerDetails.EMPTY)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> lawmakers.correct(nobody, 0, LawmakerDetails.EMPTY))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> mandates.begin(nobody, MandateDetails.EMPTY))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> mandates.end(nobody, LocalDate.EPOCH, EndReason.DIED))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> offices.add(nobody, StaffDetails.EMPTY)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> channels.remove(nobody)).isInstanceOf(AccessDeniedException.class);
    }

    private static String link(ChannelKind kind, String value) {
        return new ChannelLine(UUID.randomUUID(), 0, channel(kind, value))
                .link()
                .orElse("");
    }

    private static ChannelDetails channel(ChannelKind kind, String value) {
        return new ChannelDetails(kind, value, "", ChannelState.UNVERIFIED);
    }

    private static LawmakerDetails named(String official, String given, String family, NameOrder order) {
        return new LawmakerDetails(official, given, family, order, "", "", null, "", "");
    }
}
