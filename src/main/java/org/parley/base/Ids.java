package org.parley.base;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.UUID;

/** Time-ordered identities (UUID version 7, RFC 9562 section 5.7): known at birth, and neighbours in an index. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A new identity: 48 bits of Unix milliseconds, then 74 random bits. */
    public static UUID next() {
        byte[] random = new byte[10];
        RANDOM.nextBytes(random);
        ByteBuffer bits = ByteBuffer.wrap(random);
        long high = System.currentTimeMillis() << 16 | 0x7000 | (bits.getShort() & 0x0FFF);
        long low = (bits.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
