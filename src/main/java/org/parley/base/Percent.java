package org.parley.base;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** A share in whole per cent, as a language writes it: 100 is all of them and 0 is none, however near to it others come. */
public final class Percent {

    private static final double LEAST = 0.01;

    private Percent() {}

    /** Writes a share, where 1 is all. */
    public static String of(double share, Locale language) {
        double told = share > 0 && share < 1 ? Math.clamp(share, LEAST, 1 - LEAST) : share;
        NumberFormat format = NumberFormat.getPercentInstance(language);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(told);
    }
}
