package org.parley.recipient;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the "To:" block.
 *
 * @param place the parliament, chamber, committee or lawmaker
 * @param parliament the parliament it belongs to, null for a lawmaker without a seat
 * @param recipients how many receive the letter on its behalf, without those excluded
 * @param excluded how many are left out
 * @param unreachable how many of those not sent to yet nothing works for
 * @param itself whether it receives the letter itself
 */
public record AddresseeLine(
        UUID id,
        AddresseeKind kind,
        UUID place,
        String name,
        String detail,
        @Nullable UUID parliament,
        long recipients,
        long excluded,
        long unreachable,
        boolean itself) {}
