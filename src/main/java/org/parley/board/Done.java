package org.parley.board;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/**
 * What came of doing something with many recipients.
 *
 * @param act what takes it back; it is there only where something was done
 * @param done with how many
 * @param passedOver how many were passed over, and why; nobody is in it with 0
 */
public record Done(UUID act, int done, Map<Why, Integer> passedOver) {

    public Done {
        Map<Why, Integer> some = new EnumMap<>(Why.class);
        passedOver.forEach((why, number) -> {
            if (number > 0) {
                some.put(why, number);
            }
        });
        passedOver = some;
    }
}
