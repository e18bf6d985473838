package org.parley.lawmaker.ui;

import static org.parley.base.ui.Words.t;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.export.ExportColumn;
import org.parley.export.ExportColumn.Cell;
import org.parley.lawmaker.FullLawmaker;
import org.parley.parliament.ChannelKind;

/**
 * What goes out about a lawmaker. The intake knows these headers in every language of Parley, and takes their cells letter by letter;
 * several values of one cell have a line each.
 */
final class LawmakerColumns {

    /** The columns that differ from seat to seat. */
    static final Set<String> OF_A_SEAT = Set.of(
            "parliament", "chamber", "constituency", "party", "group", "term", "from", "until", "reason", "committees");

    /** Between postal addresses, which have lines of their own. */
    private static final String NEXT_ADDRESS = "\n* * *\n";

    private LawmakerColumns() {}

    /**
     * A lawmaker on one of their seats.
     *
     * @param seat null for who has none, and where no column asks for it
     */
    record SeatedLawmaker(FullLawmaker who, FullLawmaker.@Nullable Seat seat) {}

    /** @param schemes by which schemes of other lists somebody of the list is known */
    static List<ExportColumn<SeatedLawmaker>> all(Supplier<List<String>> schemes) {
        return List.of(
                // the same in every language, so that it is known when it comes back
                new ExportColumn<>(
                        "id",
                        t("lawmaker.column.id"),
                        () -> List.of(new Cell<>(
                                FullLawmaker.ID_HEADER, line -> line.who().id().toString()))),
                person("name", FullLawmaker::officialName),
                person("given", FullLawmaker::givenName),
                person("family", FullLawmaker::familyName),
                person("order", FullLawmaker::nameOrder),
                person("honorific", FullLawmaker::honorific),
                person("others", FullLawmaker::otherNames),
                person("born", who -> who.bornOn() == null ? "" : who.bornOn().toString()),
                person("gender", FullLawmaker::gender),
                way("email", ChannelKind.EMAIL, "\n"),
                way("phone", ChannelKind.PHONE, "\n"),
                way("fax", ChannelKind.FAX, "\n"),
                way("web-form", ChannelKind.WEB_FORM, "\n"),
                way("post", ChannelKind.POST, NEXT_ADDRESS),
                way("social", ChannelKind.SOCIAL, "\n"),
                way("web-site", ChannelKind.WEB_SITE, "\n"),
                person("ways", LawmakerColumns::waysInFull),
                seat("parliament", FullLawmaker.Seat::parliament),
                seat("chamber", FullLawmaker.Seat::chamber),
                seat("constituency", FullLawmaker.Seat::constituency),
                seat("party", FullLawmaker.Seat::party),
                seat("group", FullLawmaker.Seat::group),
                seat("term", FullLawmaker.Seat::term),
                seat("from", FullLawmaker.Seat::startedOn),
                seat("until", FullLawmaker.Seat::endedOn),
                seat("reason", FullLawmaker.Seat::endReason),
                committees(),
                new ExportColumn<>(
                        "ids",
                        t("lawmaker.column.ids"),
                        () -> schemes.get().stream().map(LawmakerColumns::ids).toList()),
                person("notes", FullLawmaker::notes));
    }

    private static ExportColumn<SeatedLawmaker> person(String id, Function<FullLawmaker, String> value) {
        return ExportColumn.of(id, t("lawmaker.column." + id), line -> value.apply(line.who()));
    }

    private static ExportColumn<SeatedLawmaker> seat(String id, Function<FullLawmaker.Seat, String> value) {
        return ExportColumn.of(
                id, t("lawmaker.column." + id), line -> line.seat() == null ? "" : value.apply(line.seat()));
    }

    private static ExportColumn<SeatedLawmaker> way(String id, ChannelKind kind, String between) {
        return person(
                id,
                who -> who.ways().stream()
                        .filter(way -> way.kind() == kind)
                        .map(FullLawmaker.Way::value)
                        .collect(Collectors.joining(between)));
    }

    /** Every way with its label and its state, for people to read. */
    private static String waysInFull(FullLawmaker who) {
        return who.ways().stream()
                .map(way -> Stream.of(way.kind().word(), way.value().replace("\n", ", "), way.label(), way.state())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")))
                .collect(Collectors.joining("\n"));
    }

    private static ExportColumn<SeatedLawmaker> committees() {
        List<Cell<SeatedLawmaker>> cells = Stream.of("chair", "vice-chair", "member", "substitute")
                .map(LawmakerColumns::committees)
                .toList();
        return new ExportColumn<>("committees", t("lawmaker.column.committees"), () -> cells);
    }

    /** The committees of the seat's chamber: others cannot be told apart by their names. */
    private static Cell<SeatedLawmaker> committees(String role) {
        return new Cell<>(
                t("lawmaker.column." + role),
                line -> line.who().committees().stream()
                        .filter(place -> place.role().equals(role)
                                && line.seat() != null
                                && place.chamberId().equals(line.seat().chamberId()))
                        .map(FullLawmaker.CommitteePlace::committee)
                        .collect(Collectors.joining("\n")));
    }

    private static Cell<SeatedLawmaker> ids(String scheme) {
        return new Cell<>(
                FullLawmaker.SCHEME_HEADER + scheme,
                line -> line.who().ids().stream()
                        .filter(id -> id.scheme().equals(scheme))
                        .map(id -> id.value())
                        .collect(Collectors.joining("\n")));
    }
}
