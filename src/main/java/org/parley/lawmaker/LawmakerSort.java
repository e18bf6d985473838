package org.parley.lawmaker;

/** The order of a list of lawmakers: by one column, then by name, then by identity, so that every order is total. */
public record LawmakerSort(By by, boolean descending) {

    public static final LawmakerSort NAME = new LawmakerSort(By.NAME, false);

    /** What a list of lawmakers may be ordered by. */
    public enum By {
        NAME("sort_name"),
        PARLIAMENT("parliament"),
        CHAMBER("chamber"),
        CONSTITUENCY("constituency"),
        PARTY("party"),
        GROUP("political_group"),
        FROM("seated_from"),
        UNTIL("seated_until"),
        WRITABLE("writable");

        private final String column;

        By(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }
    }
}
