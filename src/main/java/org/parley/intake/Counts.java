package org.parley.intake;

/**
 * What a run makes of a list, in numbers.
 *
 * @param refused lines that are not entered
 * @param leftOut values that are not entered although their line is
 * @param mandates seats that come new
 * @param channels ways to reach someone that come new
 * @param gone people who hold a seat in a chamber of the list and are not on it
 * @param ended seats that were ended because of that
 */
public record Counts(
        int fresh,
        int changed,
        int same,
        int doubtful,
        int refused,
        int leftOut,
        int mandates,
        int channels,
        int gone,
        int ended) {

    /** The number behind one of the lists. */
    public int of(Outcome outcome) {
        return switch (outcome) {
            case NEW -> fresh;
            case CHANGED -> changed;
            case SAME -> same;
            case GONE -> gone;
            case DOUBTFUL -> doubtful;
            case FAULTY -> refused;
            case LEFT_OUT -> leftOut;
        };
    }

    /** Whether entering would write anything. */
    public boolean isNothing() {
        return fresh == 0 && changed == 0;
    }
}
