package org.parley.base.ui;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.ConflictDialog.Difference;

/**
 * Brings together what two people made of the same details: a part that only one of them changed is taken from that one, and about
 * the others the second one decides.
 *
 * @param <D> the record of details that a form edits
 */
public final class Merge<D extends Record> {

    private final D seen;
    private final D theirs;
    private final D mine;

    /** What both saw, what the first one stored, and what the second one typed. */
    public Merge(D seen, D theirs, D mine) {
        this.seen = seen;
        this.theirs = theirs;
        this.mine = mine;
    }

    /**
     * What both changed, each in another way.
     *
     * @param labels what the form calls the parts, by the names of the record's components, in the form's order
     * @param show a part's value as text
     */
    public List<Difference> differences(Map<String, String> labels, BiFunction<String, Object, String> show) {
        List<Difference> differences = new ArrayList<>();
        labels.forEach((key, label) -> {
            RecordComponent part = part(key);
            Object typed = value(part, mine);
            Object stored = value(part, theirs);
            Object before = value(part, seen);
            boolean both = !Objects.equals(typed, before) && !Objects.equals(stored, before);
            if (both && !Objects.equals(typed, stored)) {
                differences.add(new Difference(key, label, text(show, key, stored), text(show, key, typed)));
            }
        });
        return differences;
    }

    /** The details in which the parts of these names are as stored, and everything else as whoever changed it wrote it. */
    @SuppressWarnings("unchecked")
    public D taking(Set<String> stored) {
        RecordComponent[] parts = mine.getClass().getRecordComponents();
        Object[] values = Arrays.stream(parts)
                .map(part -> stored.contains(part.getName()) || Objects.equals(value(part, mine), value(part, seen))
                        ? value(part, theirs)
                        : value(part, mine))
                .toArray();
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return (D) mine.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private RecordComponent part(String name) {
        return Arrays.stream(mine.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private @Nullable Object value(RecordComponent part, D details) {
        try {
            return part.getAccessor().invoke(details);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(BiFunction<String, Object, String> show, String key, @Nullable Object value) {
        return value == null ? "" : show.apply(key, value);
    }
}
