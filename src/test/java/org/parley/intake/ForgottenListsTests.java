package org.parley.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.account.SignedIn;
import org.parley.base.Refusal;
import org.parley.intake.file.Spooled;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A list that somebody began and left is let go after a while, with its file and its lines. */
@SpringBootTest(properties = "parley.intake.keep-open=3d")
@SignedIn
class ForgottenListsTests {

    private static final String MEMBERS = "Name,Constituency\nAna Duarte,North\nBo Ek,South\n,West\n";

    @Autowired
    private ForgottenLists forgotten;

    @Autowired
    private Desk desk;

    @Autowired
    private Intakes intakes;

    @Autowired
    private Shelf shelf;

    @BeforeEach
    void begin() {
        desk.begins();
    }

    @AfterEach
    void clear() {
        desk.clears();
    }

    @Test
    void columnsThatNobodyDecidedAreLetGoWithTheFile() {
        UUID id = desk.hands(MEMBERS);
        Spooled file = shelf.take(id);
        lies(id, "4 days");

        forgotten.letGo();

        assertThat(intakes.run(id).state()).isEqualTo(IntakeState.DROPPED);
        assertThat(Files.exists(file.path())).isFalse();
        assertThatThrownBy(() -> intakes.understanding(id)).isInstanceOf(Refusal.class);
    }

    @Test
    void aPreviewThatNobodyEnteredIsLetGoWithItsLines() {
        UUID id = desk.hands(MEMBERS);
        desk.reads(id, "nz", null);
        assertThat(lines(id)).isPositive();
        lies(id, "4 days");

        forgotten.letGo();

        assertThat(intakes.run(id).state()).isEqualTo(IntakeState.DROPPED);
        assertThat(lines(id)).isZero();
    }

    @Test
    void whatSomebodyLetGoLosesItsLinesWithoutDelay() {
        UUID id = desk.hands(MEMBERS);
        desk.reads(id, "nz", null);
        intakes.drop(id);

        forgotten.letGo();

        assertThat(lines(id)).isZero();
    }

    @Test
    void whatWasLookedAtInTimeStaysAndCanBeEntered() {
        UUID id = desk.hands(MEMBERS);
        desk.reads(id, "nz", null);
        lies(id, "2 days");

        forgotten.letGo();

        assertThat(Files.exists(shelf.take(id).path())).isTrue();
        assertThat(desk.enters(id).counts().fresh()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reading", "entering", "undoing", "entered"})
    void whatIsWorkedOnOrWasEnteredStaysHoweverLongItTakes(String state) {
        UUID id = desk.hands(MEMBERS);
        desk.reads(id, "nz", null);
        desk.edits("update intake set state = '%s' where id = '%s'".formatted(state, id));
        lies(id, "400 days");

        forgotten.letGo();

        assertThat(desk.says("select state from intake where id = '%s'".formatted(id)))
                .isEqualTo(state);
        assertThat(lines(id)).isPositive();
    }

    private void lies(UUID id, String time) {
        desk.edits("update intake set touched_at = now() - interval '%s' where id = '%s'".formatted(time, id));
    }

    private int lines(UUID id) {
        return desk.counts("""
                select (select count(*) from intake_row where intake_id = '%1$s')
                     + (select count(*) from intake_person where intake_id = '%1$s')
                     + (select count(*) from intake_fault where intake_id = '%1$s')
                     + (select count(*) from intake_refused where intake_id = '%1$s')
                """.formatted(id));
    }
}
