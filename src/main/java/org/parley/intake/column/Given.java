package org.parley.intake.column;

import java.util.ArrayList;
import java.util.List;

/** What holds for the lines of a list without a column that says it. */
public final class Given {

    public static final Given NOTHING = new Given(List.of());

    private final List<Fact> facts;

    private Given(List<Fact> facts) {
        this.facts = List.copyOf(facts);
    }

    /** What a make of list says; nothing when it is none that is known. */
    public static Given by(String layout) {
        return Layout.named(layout).map(known -> new Given(known.facts())).orElse(NOTHING);
    }

    /** The same, except for what somebody decided. */
    public Given without(Meaning meaning) {
        return new Given(
                facts.stream().filter(fact -> fact.meaning() != meaning).toList());
    }

    /** The same, and every line is about this committee; empty for none. */
    public Given withCommittee(String committee) {
        if (committee.isEmpty()) {
            return this;
        }
        List<Fact> more = new ArrayList<>(facts);
        more.add(new Fact("", "", Meaning.COMMITTEE, committee));
        return new Given(more);
    }

    public boolean says(Meaning meaning) {
        return facts.stream().anyMatch(fact -> fact.meaning() == meaning);
    }

    List<Fact> facts() {
        return facts;
    }
}
