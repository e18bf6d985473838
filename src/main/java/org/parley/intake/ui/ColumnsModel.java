package org.parley.intake.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.intake.Place;
import org.parley.intake.Plan;
import org.parley.intake.Understanding;
import org.parley.intake.column.ColumnMeaning;
import org.parley.intake.column.DayOrder;
import org.parley.intake.column.Meaning;
import org.parley.intake.column.RowReader;

/**
 * What a person has decided about the columns so far, and what is still open. The parts depend on each other: a column that says
 * the chamber makes choosing one unnecessary, a parliament with one chamber chooses it.
 */
class ColumnsModel {

    private static final int SAMPLES = 3;

    private final Understanding understanding;
    private final Function<UUID, List<Place>> chambersOf;
    private final List<ColumnMeaning> columns;
    private List<Place> chambers = List.of();
    private @Nullable UUID parliament;
    private @Nullable UUID chamber;
    private String committee;

    ColumnsModel(Understanding understanding, Function<UUID, List<Place>> chambersOf) {
        this.understanding = understanding;
        this.chambersOf = chambersOf;
        this.columns = new ArrayList<>(understanding.columns());
        this.committee = understanding.committee();
    }

    List<String> header() {
        return understanding.look().header().names();
    }

    ColumnMeaning column(int index) {
        return columns.get(index);
    }

    /** The first different values of a column, for the person to recognise it by. */
    List<String> samples(int index) {
        return understanding.look().rows().stream()
                .map(row -> index < row.cells().size() ? row.cells().get(index).strip() : "")
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .limit(SAMPLES)
                .toList();
    }

    /** Gives a column a meaning. What can be said only once is taken from the column that said it before. */
    void means(int index, Meaning meaning) {
        if (!meaning.many()) {
            columns.replaceAll(column -> column.meaning() == meaning ? ColumnMeaning.NONE : column);
        }
        ColumnMeaning guessed = understanding.columns().get(index);
        String detail = guessed.meaning() == meaning ? guessed.detail() : detail(index, meaning);
        columns.set(index, new ColumnMeaning(meaning, detail));
    }

    /** Whether only a person can know which of day and month comes first in a column. */
    boolean asksOrder(int index) {
        return columns.get(index).meaning().isDay()
                && understanding.days().get(index).asks();
    }

    void ordersDays(int index, DayOrder order) {
        columns.set(index, new ColumnMeaning(columns.get(index).meaning(), order.word()));
    }

    /** Whether a column says roles in a committee and no column says in which. */
    boolean asksCommittee() {
        return says(Meaning.COMMITTEE_ROLE) && !says(Meaning.COMMITTEE);
    }

    void isAbout(String chosen) {
        committee = chosen.strip();
    }

    /** The committee that every line is about; empty when none is needed or chosen. */
    String committee() {
        return asksCommittee() ? committee : "";
    }

    /** Whether nobody new comes in, because no column is the name and ids find who is here. */
    boolean addsOnly() {
        return RowReader.addsOnly(columns);
    }

    /** Chooses where the list is from; a single chamber is chosen with it. */
    void isFrom(@Nullable UUID chosen) {
        parliament = chosen;
        chambers = chosen == null ? List.of() : chambersOf.apply(chosen);
        chamber = chambers.size() == 1 ? chambers.getFirst().id() : null;
    }

    void isOf(@Nullable UUID chosen) {
        chamber = chosen;
    }

    List<Place> chambers() {
        return chambers;
    }

    Optional<UUID> parliament() {
        return Optional.ofNullable(parliament);
    }

    Optional<UUID> chamber() {
        return Optional.ofNullable(chamber);
    }

    boolean columnSaysParliament() {
        return says(Meaning.PARLIAMENT);
    }

    boolean columnSaysChamber() {
        return says(Meaning.CHAMBER) || understanding.given().says(Meaning.CHAMBER);
    }

    /** What is still open, as a key of the translations; empty when the list can be read. */
    Optional<String> open() {
        if (understanding.hasNoRows()) {
            return Optional.of("intake.open.rows");
        }
        if (!addsOnly() && columns.stream().noneMatch(column -> column.meaning().saysWho())) {
            return Optional.of("intake.open.name");
        }
        if (!understanding.daysOpen(columns).isEmpty()) {
            return Optional.of("intake.open.days");
        }
        if (parliament == null && !columnSaysParliament()) {
            return Optional.of("intake.open.parliament");
        }
        if (parliament != null && chamber == null && !columnSaysChamber() && !addsOnly()) {
            return Optional.of("intake.open.chamber");
        }
        if (asksCommittee() && committee.isEmpty()) {
            return Optional.of("intake.open.committee");
        }
        return Optional.empty();
    }

    Plan plan() {
        return new Plan(List.copyOf(columns), parliament, chamber, committee());
    }

    /** Whether no column says anything that is understood. */
    boolean saysNothing() {
        return columns.stream().allMatch(column -> column.meaning() == Meaning.IGNORE);
    }

    private boolean says(Meaning meaning) {
        return columns.stream().anyMatch(column -> column.meaning() == meaning);
    }

    private String detail(int index, Meaning meaning) {
        if (meaning.isDay()) {
            return understanding.days().get(index).word();
        }
        return meaning == Meaning.EXTERNAL_ID || meaning == Meaning.SOCIAL ? header().get(index) : "";
    }
}
