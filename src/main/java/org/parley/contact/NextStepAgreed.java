package org.parley.contact;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something was logged and a next step with it. Whoever keeps follow-ups listens, inside the same transaction. */
public record NextStepAgreed(
        NextStep step,
        @Nullable UUID lawmaker,
        @Nullable UUID campaign,
        @Nullable UUID letter,
        @Nullable UUID recipient,
        @Nullable UUID contact) {}
