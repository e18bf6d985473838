package org.parley.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.base.ui.ConflictDialog.Difference;

/** Two people changed the same details: what only one of them changed is taken, about the rest the second one decides. */
class MergeTests {

    private static final Note SEEN = new Note("Free the river", "Ana", null);

    @Test
    void whatOnlyOneOfThemChangedIsTakenFromThatOne() {
        Merge<Note> merge = new Merge<>(SEEN, new Note("Free the river", "Bo", null), new Note("Free us", "Ana", null));

        assertThat(differences(merge)).isEmpty();
        assertThat(merge.taking(Set.of())).isEqualTo(new Note("Free us", "Bo", null));
    }

    @Test
    void whatBothChangedIsAskedInTheOrderOfTheForm() {
        Merge<Note> merge =
                new Merge<>(SEEN, new Note("Theirs", "Bo", LocalDate.of(2026, 3, 2)), new Note("Mine", "Cleo", null));

        assertThat(differences(merge))
                .containsExactly(
                        new Difference("title", "Title", "Theirs", "Mine"),
                        new Difference("owner", "Owner", "Bo", "Cleo"));
        assertThat(merge.taking(Set.of("owner"))).isEqualTo(new Note("Mine", "Bo", LocalDate.of(2026, 3, 2)));
    }

    @Test
    void whatBothChangedInTheSameWayIsNotAsked() {
        Note both = new Note("Free us", "Ana", LocalDate.of(2026, 3, 2));

        assertThat(differences(new Merge<>(SEEN, both, both))).isEmpty();
    }

    @Test
    void whatOneEmptiedIsAskedWithAnEmptyText() {
        Note seen = new Note("Free the river", "Ana", LocalDate.of(2026, 3, 2));
        Note theirs = new Note("Free the river", "Ana", null);
        Note mine = new Note("Free the river", "Ana", LocalDate.of(2026, 3, 9));
        Merge<Note> merge = new Merge<>(seen, theirs, mine);

        assertThat(differences(merge)).containsExactly(new Difference("day", "Day", "", "2026-03-09"));
        assertThat(merge.taking(Set.of("day"))).isEqualTo(theirs);
        assertThat(merge.taking(Set.of())).isEqualTo(mine);
    }

    private static List<Difference> differences(Merge<Note> merge) {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("title", "Title");
        labels.put("owner", "Owner");
        labels.put("day", "Day");
        return merge.differences(labels, (part, value) -> value.toString());
    }

    public record Note(String title, String owner, @Nullable LocalDate day) {}
}
