package org.parley.intake;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Refusal;
import org.parley.intake.column.ColumnMeaning;
import org.parley.intake.column.Meaning;
import org.parley.intake.column.RowReader;

/**
 * What a person decided about a list.
 *
 * @param columns one meaning per column of the header, in its order
 * @param parliament where the list is from; null when a column says it
 * @param chamber for lines that do not say it; null when all do, or when the parliament has only one
 * @param committee that every line is about; empty when a column says it or there is none
 */
public record Plan(
        List<ColumnMeaning> columns,
        @Nullable UUID parliament,
        @Nullable UUID chamber,
        String committee) {

    public Plan(List<ColumnMeaning> columns, @Nullable UUID parliament, @Nullable UUID chamber) {
        this(columns, parliament, chamber, "");
    }

    /** Whether columns say roles in a committee and nothing says in which. */
    boolean lacksCommittee() {
        return committee.isEmpty() && says(Meaning.COMMITTEE_ROLE) && !says(Meaning.COMMITTEE);
    }

    Plan withCommittee(String code) {
        return new Plan(columns, parliament, chamber, code);
    }

    private boolean says(Meaning meaning) {
        return columns.stream().anyMatch(column -> column.meaning() == meaning);
    }

    /**
     * Lets a plan pass that says for a file of so many columns who the people are and where they sit.
     *
     * @throws Refusal when it does not
     */
    void mustFit(int width) {
        if (columns.size() != width) {
            throw new Refusal("intake.refusal.columns", "the plan has other columns than the file");
        }
        boolean named = columns.stream().anyMatch(column -> column.meaning().saysWho());
        if (!named && !RowReader.addsOnly(columns)) {
            throw new Refusal("intake.refusal.no-name-column", "no column is the name");
        }
        if (parliament == null && !says(Meaning.PARLIAMENT)) {
            throw new Refusal("intake.refusal.no-parliament", "no parliament was chosen");
        }
        if (lacksCommittee()) {
            throw new Refusal("intake.refusal.no-committee", "a column says roles, and nothing says the committee");
        }
    }
}
