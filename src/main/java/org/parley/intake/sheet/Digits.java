package org.parley.intake.sheet;

/** Whole numbers as the parts of a workbook refer to each other by them. */
final class Digits {

    private static final int MOST = 8;

    private Digits() {}

    /** The number, or -1 for what is none or has more than eight digits. */
    static int of(String written) {
        int number = 0;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = 10 * number + c - '0';
        }
        return written.isEmpty() || written.length() > MOST ? -1 : number;
    }
}
