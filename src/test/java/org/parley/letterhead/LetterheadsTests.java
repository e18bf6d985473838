package org.parley.letterhead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.ChangedMeanwhile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** One letterhead is in force; administrators change it, and who wrote which stays known. */
@SpringBootTest
@Transactional
@SignedIn(role = Role.ADMINISTRATOR, name = "Root")
class LetterheadsTests {

    private static final LetterheadDetails RIVERS = new LetterheadDetails(
            " Rivers\nwithout Borders ", "1 Quay Street \n\n Norport\r\n", "+47 1 · rivers.example", "Register 7");

    @Autowired
    private Letterheads letterheads;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void untilSomebodyWritesOneNothingStandsAboveLetters() {
        assertThat(letterheads.now()).isEqualTo(Letterhead.NONE).matches(Letterhead::isEmpty);
        assertThat(letterheads.count()).isZero();
    }

    @Test
    void itIsKeptLineByLine() {
        letterheads.store(0, RIVERS);

        assertThat(letterheads.now())
                .isEqualTo(new Letterhead(
                        "Rivers without Borders",
                        List.of("1 Quay Street", "Norport"),
                        "+47 1 · rivers.example",
                        "Register 7"));
    }

    @Test
    void whatItWasBeforeStaysKnownWithWhoWroteIt() {
        letterheads.store(0, RIVERS);
        letterheads.store(1, new LetterheadDetails("Rivers", "", "", ""));

        assertThat(letterheads.now().name()).isEqualTo("Rivers");
        assertThat(letterheads.history(PageRequest.of(0, 10)))
                .extracting(line -> line.letterhead().name(), LetterheadLine::by)
                .containsExactly(tuple("Rivers", "Root"), tuple("Rivers without Borders", "Root"));
        assertThat(letterheads.history(PageRequest.of(1, 1)))
                .extracting(LetterheadLine::version)
                .containsExactly(1L);
        assertThatThrownBy(
                        () -> jdbc.sql("update letterhead set name = 'Others'").update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void theSameAgainChangesNothing() {
        letterheads.store(0, RIVERS);
        letterheads.store(1, RIVERS);

        assertThat(letterheads.count()).isEqualTo(1);
    }

    @Test
    void aFormThatWasOpenedBeforeAnothersChangeIsRefused() {
        letterheads.store(0, RIVERS);

        assertThatThrownBy(() -> letterheads.store(0, new LetterheadDetails("Mine", "", "", "")))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(letterheads.now().name()).isEqualTo("Rivers without Borders");
    }

    @Test
    void aLineThatIsTooLongIsRefused() {
        assertThatThrownBy(() -> letterheads.store(0, new LetterheadDetails("x".repeat(201), "", "", "")))
                .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    @SignedIn(role = Role.MANAGER)
    void othersReadItAndChangeNothing() {
        assertThat(letterheads.now()).isEqualTo(Letterhead.NONE);
        assertThatThrownBy(() -> letterheads.store(0, RIVERS)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> letterheads.history(PageRequest.of(0, 1))).isInstanceOf(AccessDeniedException.class);
    }
}
