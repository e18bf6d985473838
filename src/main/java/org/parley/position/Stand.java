package org.parley.position;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who stands where, as lists are narrowed by it and numbers count it.
 *
 * @param step null for those of whom nobody knows
 * @param basis by their latest public act or their latest private impression alone; by the latest of both where null
 */
public record Stand(@Nullable Step step, @Nullable Basis basis) {

    private static final String UNKNOWN = "unknown";

    /** Where people stand, the latest counting, from champions to those of whom nobody knows. */
    public static final List<Stand> LATEST = Stream.concat(
                    Arrays.stream(Step.values()).map(step -> new Stand(step, null)), Stream.of(new Stand(null, null)))
            .toList();

    /** The word of addresses, such as {@code champion}, {@code unknown} or {@code public-opponent}. */
    public String word() {
        return (basis == null ? "" : basis.brief() + "-") + (step == null ? UNKNOWN : step.word());
    }

    /** The key of what the step is called. */
    public String key() {
        return step == null ? "position.unknown" : step.key();
    }

    /** The same by another basis. */
    public Stand by(@Nullable Basis other) {
        return new Stand(step, other);
    }

    /** What a word of an address means; none for anything else. */
    public static Optional<Stand> of(String word) {
        return Stream.concat(
                        LATEST.stream(),
                        Arrays.stream(Basis.values())
                                .flatMap(basis -> LATEST.stream().map(one -> one.by(basis))))
                .filter(stand -> stand.word().equals(word))
                .findFirst();
    }

    /**
     * Who is meant as an SQL condition; needs the parameters of {@link #values}.
     *
     * @param campaign an expression for the campaign
     * @param lawmaker an expression for the lawmaker, which may be null: nobody knows where an institution stands, and nobody asks
     */
    public String condition(String campaign, String lawmaker) {
        String column = basis == null ? "step" : basis.brief() + "_step";
        return step == null
                ? "(%2$s is not null and not exists (select from latest_position stand where stand.campaign_id = %1$s"
                                .formatted(campaign, lawmaker)
                        + " and stand.lawmaker_id = %s and stand.%s is not null))".formatted(lawmaker, column)
                : "%s in (select stand.lawmaker_id from latest_position stand where stand.campaign_id = %s and stand.%s = :step)"
                        .formatted(lawmaker, campaign, column);
    }

    /** The parameters that the condition needs. */
    public Map<String, Object> values() {
        return step == null ? Map.of() : Map.of("step", step.word());
    }
}
