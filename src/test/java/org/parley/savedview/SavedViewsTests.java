package org.parley.savedview;

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
import org.parley.audit.History;
import org.parley.audit.HistoryPage;
import org.parley.base.ChangedMeanwhile;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.letter.Cast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** Views of lists under a name: for oneself or shared, for one letter or for all. */
@SpringBootTest
@Transactional
@SignedIn
class SavedViewsTests {

    @Autowired
    private SavedViews views;

    @Autowired
    private History history;

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
        assertThatThrownBy(() -> new ViewDetails("Long", board(letter, "search=" + "x".repeat(2001)), false))
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

    @Test
    void whatWasDeletedComesBackForWhoeverMayDeleteIt() {
        UUID view = views.save(details("Ours", letter, true));

        views.delete(view);
        assertThat(names(letter)).isEmpty();
        assertThatThrownBy(() -> views.view(view)).isInstanceOf(NotFound.class);
        Acting.as(jdbc, "Bo Lindqvist", Role.OFFICER, () -> views.restore(view));
        assertThat(names(letter)).isEmpty();
        views.restore(view);

        assertThat(names(letter)).containsExactly("Ours");
    }

    @Test
    void whatWasDeletedYesterdayIsGone() {
        UUID view = views.save(details("Mine", letter, false));
        views.delete(view);
        jdbc.sql("update saved_view set removed_at = now() - interval '25 hours'")
                .update();

        views.delete(views.save(details("Another", letter, false)));
        views.restore(view);

        assertThat(names(letter)).isEmpty();
        assertThat(jdbc.sql("select from saved_view where id = ?")
                        .param(view)
                        .query()
                        .listOfRows())
                .isEmpty();
    }

    @Test
    void viewsOfEveryListAreFoundByTheirNames() {
        views.save(details("100% sure", letter, false));
        views.save(new ViewDetails(
                "Sure calls", ListAddress.of("contacts", "kind=call").orElseThrow(), true));

        assertThat(found("sure")).containsExactly("100% sure", "Sure calls");
        assertThat(found("100%")).containsExactly("100% sure");
        assertThat(found("%")).containsExactly("100% sure");
        assertThat(views.count("SÜRE")).isEqualTo(2);
        assertThat(views.list("", PageRequest.of(0, 50)))
                .extracting(SavedView::of)
                .contains("Open letter on the river", "");
        Acting.as(
                jdbc,
                "Bo Lindqvist",
                Role.OFFICER,
                () -> assertThat(found("sure")).containsExactly("Sure calls"));
    }

    @Test
    void viewsOfAListForManagersAreFoundByManagersAlone() {
        Acting.as(
                jdbc,
                "Max Manager",
                Role.MANAGER,
                () -> views.save(new ViewDetails(
                        "What Ana does", ListAddress.of("changes", "search=ana").orElseThrow(), true)));

        assertThat(found("What Ana")).isEmpty();
        Acting.as(
                jdbc,
                "Mia Manager",
                Role.MANAGER,
                () -> assertThat(found("What Ana")).hasSize(1));
    }

    @Test
    void aNameThatIsTakenIsAllowedAndSaid() {
        views.save(details("Mine", letter, false));

        assertThat(views.isTaken(" mine ", board(letter, ""))).isTrue();
        assertThat(views.isTaken("Mine", board(cast.letter("Another letter"), "")))
                .isFalse();
        views.save(details("Mine", letter, false));
        assertThat(names(letter)).containsExactly("Mine", "Mine");
        Acting.as(
                jdbc,
                "Bo Lindqvist",
                Role.OFFICER,
                () -> assertThat(views.isTaken("Mine", board(letter, ""))).isFalse());
    }

    @Test
    void theHistoryTellsOfAPrivateViewToWhoeverSavedItAlone() {
        UUID view = views.save(details("About Amal", letter, false));
        views.correct(view, 0, details("For all", letter, true));

        Acting.as(jdbc, "Max Manager", Role.MANAGER, () -> {
            assertThat(told(view)).doesNotContain("About Amal", "For all");
            views.correct(view, 1, details("For everybody", letter, true));
            assertThat(told(view)).contains("For everybody").doesNotContain("About Amal");
        });

        assertThat(told(view)).contains("About Amal", "For everybody").doesNotContain("owner=mine");
    }

    private String told(UUID view) {
        return history.page(view, HistoryPage.LATEST, 50).entries().toString();
    }

    private List<String> found(String search) {
        return views.list(search, PageRequest.of(0, 50)).stream()
                .map(SavedView::name)
                .toList();
    }

    private List<String> names(UUID of) {
        return views.of(board(of, "")).stream().map(SavedView::name).toList();
    }

    private static ViewDetails details(String name, @Nullable UUID letter, boolean shared) {
        return new ViewDetails(name, board(letter, "owner=mine"), shared);
    }

    private static ListAddress board(@Nullable UUID letter, String narrowing) {
        return new ListAddress(KnownList.BOARD, letter, Narrowing.of(narrowing));
    }
}
