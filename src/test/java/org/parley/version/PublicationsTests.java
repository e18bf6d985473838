package org.parley.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Where a letter can be read by everybody is written down, and nothing that is no address of the web. */
@SpringBootTest
@Transactional
@SignedIn
class PublicationsTests {

    @Autowired
    private VersionCast cast;

    @Autowired
    private Publications publications;

    @Autowired
    private JdbcClient jdbc;

    private UUID letter;

    @BeforeEach
    void aLetter() {
        letter = cast.letter();
    }

    @Test
    void severalAddressesStandInTheOrderOfTheirDays() {
        Published late = at("https://news.example.org/river", VersionCast.DAY.plusDays(2));
        Published early = at("https://example.org/letter?id=1", VersionCast.DAY);
        publications.add(letter, late);
        publications.add(letter, early);

        assertThat(publications.of(letter)).containsExactly(early, late);
        publications.remove(letter, early.id());
        assertThat(publications.of(letter)).containsExactly(late);
    }

    @Test
    void onlyHttpsIsAnAddress() {
        for (String wrong : List.of(
                "",
                "example.org",
                "http://example.org",
                "javascript:alert(1)",
                "https:///letter",
                "https://user:secret@example.org/",
                "https://exa mple.org/",
                "data:text/html,x")) {
            refused(() -> publications.add(letter, at(wrong, VersionCast.DAY)), "published.refusal.address");
        }
        assertThat(publications.of(letter)).isEmpty();
    }

    @Test
    void anAddressIsWrittenDownOnceAndNotBeforeItsDay() {
        publications.add(letter, at("https://example.org/letter", VersionCast.DAY));

        refused(
                () -> publications.add(letter, at("https://example.org/letter", VersionCast.DAY)),
                "published.refusal.twice");
        LocalDate toCome = LocalDate.now(ZoneOffset.UTC).plusDays(2);
        refused(() -> publications.add(letter, at("https://example.org/other", toCome)), "published.refusal.tomorrow");
    }

    @Test
    void onlyWhoKeepsTheLetterWritesThemDown() {
        Published one = at("https://example.org/letter", VersionCast.DAY);
        publications.add(letter, one);

        Acting.as(jdbc, "Bo Lindqvist", Role.OFFICER, () -> {
            refused(
                    () -> publications.add(letter, at("https://example.org/b", VersionCast.DAY)),
                    "letter.refusal.not-yours");
            refused(() -> publications.remove(letter, one.id()), "letter.refusal.not-yours");
            assertThat(publications.of(letter)).containsExactly(one);
        });
        UUID another = cast.letter();
        assertThatThrownBy(() -> publications.remove(another, one.id())).isInstanceOf(NotFound.class);
        assertThat(publications.of(letter)).containsExactly(one);
    }

    private static Published at(String address, LocalDate on) {
        return new Published(UUID.randomUUID(), address, on, "");
    }

    private static void refused(Runnable change, String key) {
        assertThatThrownBy(change::run)
                .isInstanceOf(Refusal.class)
                .extracting("key")
                .isEqualTo(key);
    }
}
