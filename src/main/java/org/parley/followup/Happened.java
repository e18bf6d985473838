package org.parley.followup;

import java.time.LocalDate;

/** What happened to follow-ups from one day to another, on the clock of the reader. */
public record Happened(What what, LocalDate from, LocalDate to) {

    /** What can happen to a follow-up. */
    public enum What {
        RAISED("raised", "raised_at"),
        DONE("done", "done_at");

        private final String word;
        private final String column;

        What(String word, String column) {
            this.word = word;
            this.column = column;
        }

        /** The word of addresses. */
        public String word() {
            return word;
        }

        String column() {
            return column;
        }
    }
}
