package org.parley.audit;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.base.Seen;

/**
 * Records that are corrected as a whole, by details at a version.
 *
 * @param <D> the details
 */
public final class RestorableDetails<D extends Record> implements Restorable {

    private final String place;
    private final Map<String, String> parts;
    private final Function<UUID, Seen<D>> seen;
    private final Correcting<D> correcting;

    /**
     * Records of a table.
     *
     * @param parts columns, and what the details call them: texts, days and identities
     * @param seen the details of a record that the acting person may change, and their version
     */
    public RestorableDetails(
            String place, Map<String, String> parts, Function<UUID, Seen<D>> seen, Correcting<D> correcting) {
        this.place = place;
        this.parts = Map.copyOf(parts);
        this.seen = seen;
        this.correcting = correcting;
    }

    /** Corrects a record that was seen at a version. */
    @FunctionalInterface
    public interface Correcting<D> {

        /** Stores the details in the place of those that were seen. */
        void correct(UUID record, long version, D details);
    }

    @Override
    public String place() {
        return place;
    }

    @Override
    public Set<String> columns() {
        return parts.keySet();
    }

    @Override
    public Now now(UUID record, String column) {
        Seen<D> today = seen.apply(record);
        Object value = value(today.details(), part(today.details(), column));
        return new Now(value == null ? null : value.toString(), today.version());
    }

    @Override
    public void restore(UUID record, String column, @Nullable String earlier, long version) {
        D today = seen.apply(record).details();
        correcting.correct(record, version, with(today, part(today, column), earlier));
    }

    private RecordComponent part(D details, String column) {
        return Arrays.stream(details.getClass().getRecordComponents())
                .filter(part -> part.getName().equals(parts.get(column)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(place + " has no " + column + " to restore"));
    }

    @SuppressWarnings("unchecked")
    private D with(D details, RecordComponent changed, @Nullable String earlier) {
        RecordComponent[] all = details.getClass().getRecordComponents();
        Class<?>[] types = Arrays.stream(all).map(RecordComponent::getType).toArray(Class<?>[]::new);
        @Nullable
        Object[] values = Arrays.stream(all)
                .map(part -> part.getName().equals(changed.getName()) ? typed(part, earlier) : value(details, part))
                .toArray();
        try {
            return (D) details.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object typed(RecordComponent part, @Nullable String value) {
        if (part.getType() == String.class) {
            return Objects.requireNonNullElse(value, "");
        }
        if (value == null) {
            return null;
        }
        return part.getType() == LocalDate.class ? LocalDate.parse(value) : UUID.fromString(value);
    }

    private @Nullable Object value(D details, RecordComponent part) {
        try {
            return part.getAccessor().invoke(details);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
