package org.parley.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Refusal;
import org.parley.intake.column.ColumnMeaning;
import org.parley.intake.column.Meaning;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** What columns mean is saved by name once, and read by when the header returns. */
@SpringBootTest
@SignedIn
class IntakeMappingsTests {

    private static final String MEMBERS = "Who,Seat no,Extra\nAna Duarte,12,blue\nBo Ek,13,red\n";
    private static final List<ColumnMeaning> DECIDED =
            List.of(means(Meaning.OFFICIAL_NAME), means(Meaning.CONSTITUENCY), means(Meaning.NOTE));

    @Autowired
    private Intakes intakes;

    @Autowired
    private IntakeMappings mappings;

    @Autowired
    private Desk desk;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void begin() {
        desk.begins();
    }

    @AfterEach
    void clear() {
        desk.clears();
        jdbc.sql("delete from intake_mapping").update();
    }

    @Test
    void aSavedMappingIsUsedWhenItsHeaderReturnsInWhateverOrder() {
        mappings.save(desk.hands(MEMBERS), "Our sheet", DECIDED, "");

        Understanding again = intakes.understanding(desk.hands("EXTRA,Who,Seat no\nblue,Ana Duarte,12\n"));

        assertThat(again.saved()).isNotNull();
        assertThat(again.saved().name()).isEqualTo("Our sheet");
        assertThat(again.saved().who()).isEqualTo("Ana Duarte");
        assertThat(again.columns())
                .containsExactly(means(Meaning.NOTE), means(Meaning.OFFICIAL_NAME), means(Meaning.CONSTITUENCY));
    }

    @Test
    void faultyLinesThatWereHandedBackAreReadByItToo() {
        mappings.save(desk.hands(MEMBERS), "Our sheet", DECIDED, "");

        Understanding again = intakes.understanding(
                desk.hands("Who,Seat no,Extra,parley:line,parley:reason\nAna Duarte,12,blue,2,No name is given.\n"));

        assertThat(again.saved()).isNotNull();
        assertThat(again.columns())
                .startsWith(DECIDED.toArray(ColumnMeaning[]::new))
                .endsWith(ColumnMeaning.NONE);
    }

    @Test
    void anotherHeaderIsNotReadByIt() {
        mappings.save(desk.hands(MEMBERS), "Our sheet", DECIDED, "");

        assertThat(intakes.understanding(desk.hands("Who,Seat no\nAna Duarte,12\n"))
                        .saved())
                .isNull();
        assertThat(intakes.understanding(desk.hands("Who,Seat no,Extra,More\nAna Duarte,12,a,b\n"))
                        .saved())
                .isNull();
    }

    @Test
    void theLatestOfSeveralForAHeaderIsUsed() {
        mappings.save(desk.hands(MEMBERS), "First", DECIDED, "");
        UUID run = desk.hands(MEMBERS);
        List<ColumnMeaning> other = new ArrayList<>(DECIDED);
        other.set(2, ColumnMeaning.NONE);

        mappings.save(run, "Second", other, "");

        assertThat(intakes.understanding(run).saved().name()).isEqualTo("Second");
        assertThat(intakes.understanding(desk.hands(MEMBERS)).columns()).isEqualTo(other);
    }

    @Test
    void savingUnderTheSameNameReplacesItForTheSameHeaderAndIsRefusedForAnother() {
        mappings.save(desk.hands(MEMBERS), "Our sheet", DECIDED, "");
        mappings.save(
                desk.hands(MEMBERS),
                "OUR SHEET",
                List.of(means(Meaning.OFFICIAL_NAME), ColumnMeaning.NONE, ColumnMeaning.NONE),
                "");
        UUID other = desk.hands("Name,Party\nAna Duarte,Green\n");

        assertThat(mappings.list()).extracting(SavedMapping::name).containsExactly("OUR SHEET");
        assertThatThrownBy(() -> mappings.save(
                        other, "our sheet", List.of(means(Meaning.OFFICIAL_NAME), means(Meaning.PARTY)), ""))
                .hasFieldOrPropertyWithValue("key", "intake.refusal.mapping-taken");
        assertThat(intakes.understanding(other).saved()).isNull();
    }

    @Test
    void aMappingIsAppliedByChoiceAndRefusedWhereAColumnIsMissing() {
        UUID saved =
                mappings.save(desk.hands(MEMBERS), "Our sheet", DECIDED, "").id();
        UUID wider = desk.hands("Seat no,Who,Extra,More\n12,Ana Duarte,a,b\n");
        UUID narrower = desk.hands("Who,Extra\nAna Duarte,a\n");

        mappings.apply(wider, saved);

        assertThat(intakes.understanding(wider).columns())
                .containsExactly(
                        means(Meaning.CONSTITUENCY),
                        means(Meaning.OFFICIAL_NAME),
                        means(Meaning.NOTE),
                        ColumnMeaning.NONE);
        assertThatThrownBy(() -> mappings.apply(narrower, saved))
                .hasFieldOrPropertyWithValue("key", "intake.refusal.mapping-column")
                .satisfies(refused -> assertThat(((Refusal) refused).values()).containsExactly("Our sheet", "Seat no"));
        assertThatThrownBy(() -> mappings.named("another"))
                .hasFieldOrPropertyWithValue("key", "intake.refusal.mapping-unknown");
        assertThat(mappings.named("our SHEET").over(List.of("who", "SEAT NO", "extra")))
                .isEqualTo(DECIDED);
    }

    @Test
    void aColumnThatIsNotUsedMayBeMissing() {
        UUID saved = mappings.save(
                        desk.hands(MEMBERS),
                        "Names only",
                        List.of(means(Meaning.OFFICIAL_NAME), ColumnMeaning.NONE, ColumnMeaning.NONE),
                        "")
                .id();
        UUID run = desk.hands("Who\nAna Duarte\n");

        mappings.apply(run, saved);

        assertThat(intakes.understanding(run).columns()).containsExactly(means(Meaning.OFFICIAL_NAME));
    }

    @Test
    void oneIsRenamedAndForgottenAndListsReadByItStay() {
        UUID run = desk.hands(MEMBERS);
        UUID one = mappings.save(run, "One", DECIDED, "").id();
        mappings.save(desk.hands(MEMBERS), "Two", DECIDED, "");

        mappings.rename(one, "One", "Three");
        assertThatThrownBy(() -> mappings.rename(one, "Three", "two"))
                .hasFieldOrPropertyWithValue("key", "intake.refusal.mapping-taken");
        assertThatThrownBy(() -> mappings.rename(one, "Three", " \u200B "))
                .hasFieldOrPropertyWithValue("key", "intake.refusal.mapping-name");
        mappings.delete(one);

        assertThat(mappings.list()).extracting(SavedMapping::name).containsExactly("Two");
        assertThat(intakes.understanding(run).columns()).isEqualTo(DECIDED);
        assertThat(intakes.understanding(run).saved()).isNull();
    }

    @Test
    void whoRenamesWhatSomebodyElseRenamedMeanwhileIsToldItsName() {
        UUID one = mappings.save(desk.hands(MEMBERS), "One", DECIDED, "").id();
        mappings.rename(one, "One", "Theirs");

        assertThatThrownBy(() -> mappings.rename(one, "One", "Mine"))
                .hasFieldOrPropertyWithValue("key", "intake.refusal.mapping-renamed")
                .extracting("values")
                .asInstanceOf(InstanceOfAssertFactories.ARRAY)
                .containsExactly("One", "Theirs");
        assertThat(mappings.list()).extracting(SavedMapping::name).containsExactly("Theirs");
    }

    @Test
    void columnsWithoutNamesAreNotReadByWhatAnotherFileMeant() {
        UUID run = desk.hands(",,\nAna Duarte,12,blue\nBo Ek,13,red\n");
        mappings.save(run, "Letters", DECIDED, "");

        assertThat(intakes.understanding(desk.hands(",,\nNorth,Green,Ana\nSouth,Blue,Bo\n"))
                        .saved())
                .isNull();
    }

    @Test
    void theCommitteeOfAListIsSavedWithIt() {
        String list = "Name,Committee role\nAna Duarte,Chair\n";
        UUID run = desk.hands(list);
        mappings.save(run, "Finance", List.of(means(Meaning.OFFICIAL_NAME), means(Meaning.COMMITTEE_ROLE)), "FIN");

        Understanding again = intakes.understanding(desk.hands(list));

        assertThat(again.committee()).isEqualTo("FIN");
        assertThat(again.columns()).hasSize(2);
    }

    @Test
    @SignedIn(role = Role.VIEWER)
    void whoOnlyViewsSavesNothing() {
        UUID any = UUID.randomUUID();

        assertThatThrownBy(() -> mappings.save(any, "x", List.of(), "")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> mappings.apply(any, any)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> mappings.rename(any, "y", "x")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> mappings.delete(any)).isInstanceOf(AccessDeniedException.class);
    }

    private static ColumnMeaning means(Meaning meaning) {
        return new ColumnMeaning(meaning, "");
    }
}
