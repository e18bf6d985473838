package org.parley.progress;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Lets everything that is drawn together rest on one reading of the numbers: within it, whoever asks for the scores of the same scope
 * gets the same, so that pictures beside each other agree and the database is asked once. It lives as long as the drawing of one page
 * for one person, in their thread, and nothing of it is kept after that.
 */
public final class OneReading {

    private static final ScopedValue<Map<Scope, Scores>> READ = ScopedValue.newInstance();

    private OneReading() {}

    /** Draws with one reading. */
    public static void of(Runnable drawing) {
        ScopedValue.where(READ, new HashMap<>()).run(drawing);
    }

    /** What was read of the scope for this drawing, or is read now. */
    static Scores scores(Scope scope, Function<Scope, Scores> reading) {
        return READ.isBound() ? READ.get().computeIfAbsent(scope, reading) : reading.apply(scope);
    }
}
