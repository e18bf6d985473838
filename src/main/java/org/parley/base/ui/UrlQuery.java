package org.parley.base.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.base.NotFound;

/** What narrows a list, as it stands in the address. What an address says wrongly counts as not said. */
public final class UrlQuery {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Map<String, List<String>> said = new LinkedHashMap<>();

    /** Says something; null, false and blank are not worth saying. */
    public UrlQuery with(String name, @Nullable Object value) {
        if (value != null && !value.equals(false) && !value.toString().isBlank()) {
            said.put(name, List.of(value.toString()));
        }
        return this;
    }

    /** All of it, for a navigation. */
    public QueryParameters parameters() {
        return new QueryParameters(said);
    }

    /** A path with all of it, relative to the application. */
    public String after(String path) {
        return said.isEmpty() ? path : path + "?" + parameters().getQueryString();
    }

    /** The text that the address says, empty where it says none. */
    public static String text(QueryParameters query, String name) {
        return query.getSingleParameter(name).orElse("").replace("\0", "");
    }

    /** The identity that the address says. */
    public static @Nullable UUID id(QueryParameters query, String name) {
        return id(text(query, name));
    }

    /** Whether the address says true. */
    public static boolean yes(QueryParameters query, String name) {
        return text(query, name).equals("true");
    }

    /** Yes or no, null where the address says neither. */
    public static @Nullable Boolean yesOrNo(QueryParameters query, String name) {
        return switch (text(query, name)) {
            case "true" -> true;
            case "false" -> false;
            default -> null;
        };
    }

    /** The day that the address says, with a year of four digits. */
    public static @Nullable LocalDate day(QueryParameters query, String name) {
        try {
            LocalDate day = LocalDate.parse(text(query, name));
            return day.getYear() < 1 || day.getYear() > 9999 ? null : day;
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    /**
     * The identity of something that narrows a list, if it is there. Where it is not, the list is not narrowed by it, and the person
     * is told so.
     *
     * @param look finds it; nothing, or {@link NotFound}, when it is not there
     */
    public static @Nullable UUID known(@Nullable UUID id, Function<UUID, @Nullable Object> look) {
        return found(id, look) == null ? null : id;
    }

    /**
     * What narrows a list, if it is there. Where it is not, the list is not narrowed by it, and the person is told so.
     *
     * @param look finds it; nothing, or {@link NotFound}, when it is not there
     */
    public static <T> @Nullable T found(@Nullable UUID id, Function<UUID, @Nullable T> look) {
        T thing = id == null ? null : looked(id, look);
        if (id != null && thing == null) {
            Notices.refused("list.narrowed-by-nothing");
        }
        return thing;
    }

    private static <T> @Nullable T looked(UUID id, Function<UUID, @Nullable T> look) {
        try {
            return look.apply(id);
        } catch (NotFound gone) {
            return null;
        }
    }

    /** The identity that a part of an address is, null when it is none. */
    public static @Nullable UUID id(String text) {
        return ID.matcher(text).matches() ? UUID.fromString(text) : null;
    }
}
