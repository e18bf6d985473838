package org.parley.report.kept;

/** A column of a table. */
public record Column(String heading, Kind kind) {

    /** What stands in its cells. */
    public enum Kind {
        TEXT,
        NUMBER,
        /** A number of another, with the share that it is. */
        SHARE,
        DAY
    }

    /** A column of words. */
    public static Column text(String heading) {
        return new Column(heading, Kind.TEXT);
    }

    /** A column of numbers. */
    public static Column number(String heading) {
        return new Column(heading, Kind.NUMBER);
    }

    /** A column of numbers and the shares that they are. */
    public static Column share(String heading) {
        return new Column(heading, Kind.SHARE);
    }

    /** A column of days. */
    public static Column day(String heading) {
        return new Column(heading, Kind.DAY);
    }
}
