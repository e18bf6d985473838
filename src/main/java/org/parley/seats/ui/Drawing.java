package org.parley.seats.ui;

import static org.parley.base.ui.Words.t;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.base.ui.Dates;
import org.parley.lawmaker.ui.LawmakerLinks;
import org.parley.seats.Change;
import org.parley.seats.Party;
import org.parley.seats.Person;
import org.parley.seats.Picture;
import org.parley.seats.SeatFilter;
import org.parley.seats.SeatPlan;
import org.parley.seats.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a picture as the browser draws it: places, names, addresses, and what changes on which step of the slider. */
@Component
class Drawing {

    private final JsonMapper json;

    Drawing(JsonMapper json) {
        this.json = json;
    }

    /** The picture in the person's language, as JSON. */
    String of(Picture picture, SeatFilter filter) {
        Map<String, Object> drawing = new LinkedHashMap<>();
        drawing.put("title", t("seats.picture", picture.chamber(), t(filter.by().key())));
        drawing.put("layout", picture.layout().word());
        drawing.put("width", rounded(picture.plan().width()));
        drawing.put("height", rounded(picture.plan().height()));
        drawing.put("values", values(picture, filter));
        drawing.put("empty", filter.by().choices().size());
        drawing.put("main", main(filter));
        drawing.put("blocs", blocs(picture, filter));
        drawing.put("seats", seats(picture, filter));
        drawing.put("days", picture.days().stream().map(Dates::day).toList());
        drawing.put("words", words());
        return json.writeValueAsString(drawing);
    }

    private static List<Map<String, Object>> values(Picture picture, SeatFilter filter) {
        List<Map<String, Object>> values = new ArrayList<>();
        for (Value value : filter.by().choices()) {
            values.add(Map.of(
                    "label", t(value.key()),
                    "shape", value.shape(),
                    "tone", value.tone(),
                    "always", value.main(),
                    "href", SeatLinks.to(filter.showing(Set.of(value.word())))));
        }
        if (picture.empty() > 0) {
            values.add(Map.of("label", t("seats.empty"), "shape", "empty", "tone", "quiet", "always", false));
        }
        return values;
    }

    private static Map<String, Object> main(SeatFilter filter) {
        List<String> order = filter.by().choices().stream().map(Value::word).toList();
        return Map.of(
                "values",
                filter.by().main().stream().map(order::indexOf).sorted().toList(),
                "label",
                t(filter.by().mainKey()),
                "href",
                SeatLinks.to(filter.showing(filter.by().main())));
    }

    private static List<Map<String, Object>> blocs(Picture picture, SeatFilter filter) {
        List<Map<String, Object>> blocs = new ArrayList<>();
        for (Party party : picture.parties()) {
            blocs.add(Map.of(
                    "name",
                    party.name().isEmpty() ? t("seats.no-party") : party.name(),
                    "label",
                    party.name().isEmpty() ? t("seats.no-party") : party.label(),
                    "seats",
                    party.seats(),
                    "href",
                    SeatLinks.to(filter.ofParty(party.name()))));
        }
        if (picture.empty() > 0) {
            blocs.add(Map.of("name", t("seats.empty"), "label", t("seats.empty"), "seats", picture.empty()));
        }
        return blocs;
    }

    private static List<List<Object>> seats(Picture picture, SeatFilter filter) {
        List<String> values = filter.by().choices().stream().map(Value::word).toList();
        return IntStream.range(0, picture.plan().dots().size())
                .mapToObj(n -> {
                    SeatPlan.Dot dot = picture.plan().dots().get(n);
                    List<Object> seat = new ArrayList<>(List.of(rounded(dot.x()), rounded(dot.y()), dot.bloc()));
                    if (n < picture.people().size()) {
                        Person person = picture.people().get(n);
                        seat.add(person.name());
                        seat.add(person.constituency());
                        seat.add(LawmakerLinks.to(person.lawmaker()));
                        seat.add(changes(person.changes(), picture.days(), values));
                    }
                    return seat;
                })
                .toList();
    }

    /** What a seat shows at first, then each step on which it changes, and to what. */
    private static List<Integer> changes(List<Change> changes, List<LocalDate> days, List<String> values) {
        List<Integer> steps = new ArrayList<>();
        for (Change change : changes) {
            if (!steps.isEmpty()) {
                steps.add(days.indexOf(change.day()));
            }
            steps.add(values.indexOf(change.value()));
        }
        return steps;
    }

    private static Map<String, String> words() {
        return Map.of(
                "parties", t("seats.parties"),
                "play", t("seats.play"),
                "playOn", t("seats.play-on"),
                "pause", t("seats.pause"),
                "day", t("seats.day"),
                "now", t("seats.now"),
                "empty", t("seats.empty"));
    }

    private static double rounded(double number) {
        return Math.round(number * 10) / 10.0;
    }
}
