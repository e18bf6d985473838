package org.parley.signatory.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.roster.ReadSignatory;
import org.parley.signatory.Choice;
import org.parley.signatory.ManySignatories.Confirmed;
import org.parley.signatory.Understood;

/** A line of a pasted list while somebody decides what becomes of it. */
final class ManyRow {

    final Understood understood;
    private @Nullable Choice choice;
    private @Nullable String country;

    ManyRow(Understood understood) {
        this.understood = understood;
        this.choice = understood.proposal();
        this.country = understood.read().country();
    }

    ReadSignatory read() {
        return understood.read();
    }

    @Nullable
    Choice choice() {
        return choice;
    }

    void choose(@Nullable Choice chosen) {
        choice = chosen;
    }

    @Nullable
    String country() {
        return country;
    }

    void isFrom(@Nullable String chosen) {
        country = chosen;
    }

    boolean isOpen() {
        return choice == null;
    }

    boolean is(Class<? extends Choice> kind) {
        return kind.isInstance(choice);
    }

    Confirmed confirmed() {
        return new Confirmed(read().in(country), Objects.requireNonNull(choice));
    }

    /** What can become of it. */
    List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        understood.known().forEach(candidate -> choices.add(new Choice.Known(candidate.partner())));
        choices.add(new Choice.New());
        choices.add(new Choice.Person());
        if (read().apart().size() > 1) {
            choices.add(new Choice.Several());
        }
        choices.add(new Choice.LeftOut());
        return choices;
    }
}
