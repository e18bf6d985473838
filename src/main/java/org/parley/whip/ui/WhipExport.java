package org.parley.whip.ui;

import static org.parley.base.ui.Words.t;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.Words;
import org.parley.export.Export;
import org.parley.export.ExportColumn;
import org.parley.position.Level;
import org.parley.position.Step;
import org.parley.whip.WhipFilter;
import org.parley.whip.WhipLine;
import org.parley.whip.Whips;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Offers where people stand for export. */
@Component
class WhipExport {

    private final Whips whips;

    WhipExport(Whips whips) {
        this.whips = whips;
    }

    Export<?> of(WhipFilter filter, Sort sort, List<String> inWords) {
        Locale language = Words.language();
        List<ExportColumn<WhipLine>> columns = List.of(
                ExportColumn.of("id", t("export.id"), line -> line.lawmaker().toString()),
                ExportColumn.of("name", t("whip.name"), WhipLine::name),
                ExportColumn.of("party", t("whip.party"), line -> line.place().party()),
                ExportColumn.of(
                        "chamber", t("whip.chamber"), line -> line.place().chamber()),
                ExportColumn.of(
                        "parliament", t("whip.parliament"), line -> line.place().parliament()),
                ExportColumn.of("position", t("position.where"), line -> {
                    WhipLine.Latest latest = line.latest();
                    return step(latest == null ? null : latest.step(), language);
                }),
                ExportColumn.day("day", t("position.day"), line -> {
                    WhipLine.Latest latest = line.latest();
                    return latest == null ? null : latest.day();
                }),
                latest(
                        "basis",
                        t("position.basis"),
                        one -> Words.text(one.basis().key(), language)),
                latest(
                        "confidence",
                        t("position.confidence"),
                        one -> Words.text(one.confidence().key(), language)),
                latest("link", t("position.link"), WhipLine.Latest::link),
                latest("quote", t("position.quote"), WhipLine.Latest::quote),
                ExportColumn.of("public", t("position.basis.public"), line -> step(line.publicly(), language)),
                ExportColumn.of("private", t("position.basis.private"), line -> step(line.privately(), language)),
                ExportColumn.of("influence", t("position.influence"), line -> level(line.influence(), language)),
                ExportColumn.of("priority", t("position.priority"), line -> level(line.priority(), language)));
        return new Export<>("positions", inWords, columns, (chosen, reader) -> whips.each(filter, sort, reader), null);
    }

    private static ExportColumn<WhipLine> latest(String id, String name, Function<WhipLine.Latest, String> value) {
        return ExportColumn.of(id, name, line -> {
            WhipLine.Latest latest = line.latest();
            return latest == null ? "" : value.apply(latest);
        });
    }

    private static String step(@Nullable Step step, Locale language) {
        return Words.text(step == null ? "position.unknown" : step.key(), language);
    }

    private static String level(@Nullable Level level, Locale language) {
        return level == null ? "" : Words.text(level.key(), language);
    }
}
