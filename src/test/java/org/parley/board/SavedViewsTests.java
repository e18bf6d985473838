package org.parley.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.ChangedMeanwhile;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.letter.Cast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** Views of boards under a name: for oneself or shared, for one letter or for all. */
@SpringBootTest
@Transactional
@SignedIn
class SavedViewsTests {

    @Autowired
    private SavedViews views;

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient jdbc;

    private UUID letter;

    @BeforeEach
    void aLetter() {
        letter = cast.letter("Open letter on the river");
    }

    @Test
    void aViewIsForOneLetterOrForEvery() {
        views.save(details("Zéphyr", letter, false));
        views.save(details("Always", null, false));

        assertThat(names(letter)).containsExactly("Always", "Zéphyr");
        assertThat(names(cast.letter("Another letter"))).containsExactly("Always");
    }

    @Test
    void whatIsNotSharedDoesNotExistForAnybodyElse() {
        UUID own = views.save(details("Mine", letter, false));
        UUID shared = views.save(details("Ours", letter, true));

        for (Role role : List.of(Role.VIEWER, Role.OFFICER, Role.MANAGER)) {
            Acting.as(jdbc, "Bo Lindqvist", role, () -> {
                assertThat(names(letter)).containsExactly("Ours");
                assertThatThrownBy(() -> views.view(own)).isInstanceOf(NotFound.class);
                assertThat(views.view(shared).owner()).isEqualTo("Ana Duarte");
            });
        }
    }

    @Test
    void aSharedViewIsChangedByWhoeverSavedItAndByManagers() {
        UUID shared = views.save(details("Ours", letter, true));

        Acting.as(jdbc, "Bo Lindqvist", Role.OFFICER, () -> {
            assertThat(views.view(shared).mayChange()).isFalse();
            assertThatThrownBy(() -> views.correct(shared, 0, details("Theirs", letter, true)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> views.delete(shared)).isInstanceOf(NotFound.class);
        });
        Acting.as(jdbc, "Max Manager", Role.MANAGER, () -> views.correct(shared, 0, details("All", letter, true)));

        assertThat(views.view(shared).details().name()).isEqualTo("All");
        views.delete(shared);
        assertThat(names(letter)).isEmpty();
    }

    @Test
    void aViewThatIsTakenBackToOneselfIsGoneForTheOthers() {
        UUID view = views.save(details("Ours", letter, true));

        views.correct(view, 0, details("Mine", letter, false));

        Acting.as(
                jdbc,
                "Bo Lindqvist",
                Role.OFFICER,
                () -> assertThat(names(letter)).isEmpty());
        assertThat(names(letter)).containsExactly("Mine");
    }

    @Test
    void whoRenamesAViewThatSomebodyElseRenamedIsTold() {
        UUID view = views.save(details("Ours", letter, true));
        views.correct(view, 0, details("First", letter, true));

        assertThatThrownBy(() -> views.correct(view, 0, details("Second", letter, true)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(names(letter)).containsExactly("First");
    }

    @Test
    void aViewHasAName() {
        assertThatThrownBy(() -> details(" \n ", letter, false)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> details("x".repeat(101), letter, false)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new ViewDetails("Long", "x".repeat(2001), letter, false))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aViewerOpensViewsAndSavesNone() {
        UUID shared = views.save(details("Ours", letter, true));

        Acting.as(jdbc, "Vera Viewer", Role.VIEWER, () -> {
            assertThatThrownBy(() -> views.save(details("Mine", letter, false)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> views.correct(shared, 0, details("Mine", letter, false)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> views.delete(shared)).isInstanceOf(AccessDeniedException.class);
        });
    }

    private List<String> names(UUID of) {
        return views.of(of).stream().map(view -> view.details().name()).toList();
    }

    private static ViewDetails details(String name, @Nullable UUID letter, boolean shared) {
        return new ViewDetails(name, "owner=mine", letter, shared);
    }
}
