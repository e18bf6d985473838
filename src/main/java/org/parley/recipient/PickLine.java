package org.parley.recipient;

import java.util.UUID;

/** A lawmaker who may be taken as a recipient. */
public record PickLine(
        UUID lawmaker,
        String name,
        String parliament,
        String chamber,
        String constituency,
        String party,
        boolean inOffice,
        boolean reachable) {}
