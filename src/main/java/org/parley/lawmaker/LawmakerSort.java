package org.parley.lawmaker;

/** The order of a list of lawmakers: by one column, then by name, then by identity, so that every order is total. */
public record LawmakerSort(By by, boolean descending) {

    public static final LawmakerSort NAME = new LawmakerSort(By.NAME, false);

    /** What a list of lawmakers may be ordered by. */
    public enum By {
        NAME("sort_name", "text"),
        PARLIAMENT("parliament", "text"),
        CHAMBER("chamber", "text"),
        CONSTITUENCY("by_constituency", "text"),
        PARTY("by_party", "text"),
        GROUP("by_group", "text"),
        FROM("seated_from", "date"),
        UNTIL("seated_until", "date"),
        WRITABLE("writable", "boolean");

        private final String column;
        private final String type;

        By(String column, String type) {
            this.column = column;
            this.type = type;
        }

        String column() {
            return column;
        }

        /** The column's type in PostgreSQL. */
        String type() {
            return type;
        }
    }
}
