package org.parley.lawmaker;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.parliament.ChannelKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the parts of a lawmaker that a query gathers as JSON: one array for each part, null for none. */
final class FullParts {

    private static final JsonMapper JSON = new JsonMapper();

    private FullParts() {}

    static List<FullLawmaker.Seat> seats(@Nullable String json) {
        return all(
                json,
                seat -> new FullLawmaker.Seat(
                        id(seat, 0),
                        text(seat, 1),
                        text(seat, 2),
                        text(seat, 3),
                        text(seat, 4),
                        text(seat, 5),
                        text(seat, 6),
                        text(seat, 7),
                        text(seat, 8),
                        text(seat, 9)));
    }

    static List<FullLawmaker.Way> ways(@Nullable String json) {
        return all(
                json,
                way -> new FullLawmaker.Way(ChannelKind.of(text(way, 0)), text(way, 1), text(way, 2), text(way, 3)));
    }

    static List<FullLawmaker.CommitteePlace> committees(@Nullable String json) {
        return all(json, place -> new FullLawmaker.CommitteePlace(id(place, 0), text(place, 1), text(place, 2)));
    }

    static List<ExternalId> ids(@Nullable String json) {
        return all(json, id -> new ExternalId(text(id, 0), text(id, 1)));
    }

    private static <T> List<T> all(@Nullable String json, Function<JsonNode, T> part) {
        List<T> parts = new ArrayList<>();
        if (json != null) {
            JSON.readTree(json).forEach(node -> parts.add(part.apply(node)));
        }
        return parts;
    }

    private static String text(JsonNode part, int place) {
        JsonNode value = part.path(place);
        return value.isNull() ? "" : value.asString();
    }

    private static UUID id(JsonNode part, int place) {
        return UUID.fromString(text(part, place));
    }
}
