package org.parley.lawmaker.ui;

import static org.parley.base.ui.Words.t;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.parley.export.Card;
import org.parley.export.Export;
import org.parley.export.ExportChoice;
import org.parley.export.Rows;
import org.parley.lawmaker.FullLawmaker;
import org.parley.lawmaker.FullLawmakers;
import org.parley.lawmaker.LawmakerFilter;
import org.parley.lawmaker.LawmakerSort;
import org.parley.lawmaker.ui.LawmakerColumns.SeatedLawmaker;
import org.springframework.stereotype.Component;

/** Offers lawmakers for export: as a table of which Parley understands every column, one line for each seat, or as cards. */
@Component
class LawmakerExport {

    private final FullLawmakers lawmakers;

    LawmakerExport(FullLawmakers lawmakers) {
        this.lawmakers = lawmakers;
    }

    /** The list as it is narrowed and ordered. */
    Export<?> of(LawmakerFilter filter, LawmakerSort sort, List<String> inWords) {
        return offer(inWords, () -> lawmakers.schemes(filter), reader -> lawmakers.each(filter, sort, reader));
    }

    /** One lawmaker. */
    Export<?> of(UUID lawmaker, String name) {
        return offer(
                List.of(name),
                () -> {
                    Set<String> schemes = new TreeSet<>();
                    lawmakers.one(lawmaker, who -> who.ids().forEach(id -> schemes.add(id.scheme())));
                    return List.copyOf(schemes);
                },
                reader -> lawmakers.one(lawmaker, reader));
    }

    /** Hands lawmakers to a reader. */
    @FunctionalInterface
    private interface Reading {

        void each(Consumer<? super FullLawmaker> reader);
    }

    private static Export<SeatedLawmaker> offer(List<String> inWords, Supplier<List<String>> schemes, Reading reading) {
        Rows<SeatedLawmaker> rows = (chosen, reader) -> {
            boolean seats = LawmakerColumns.OF_A_SEAT.stream().anyMatch(chosen::has);
            reading.each(who -> lines(who, seats, reader));
        };
        LawmakerCards cards = new LawmakerCards(t("lawmaker.card-role"));
        return new Export<>(
                "lawmakers",
                inWords,
                LawmakerColumns.all(schemes),
                rows,
                (ExportChoice chosen, Consumer<? super Card> reader) ->
                        reading.each(who -> reader.accept(cards.of(who))));
    }

    /** One line for each seat, or one line alone. */
    private static void lines(FullLawmaker who, boolean seats, Consumer<? super SeatedLawmaker> reader) {
        if (!seats || who.seats().isEmpty()) {
            reader.accept(new SeatedLawmaker(who, null));
        } else {
            who.seats().forEach(seat -> reader.accept(new SeatedLawmaker(who, seat)));
        }
    }
}
