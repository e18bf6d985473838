package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.letter.Cast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

/** Whatever an address says, it leads to a page: what it says wrongly counts as not said, and a dead link leads to the list. */
@SpringBootTest
@Transactional
@SignedIn(role = Role.ADMINISTRATOR)
@ViewPackages(packages = "org.parley")
class EveryAddressLeadsSomewhereTests extends SpringBrowserlessTest {

    private static final List<String> WRONG =
            List.of("not-a-uuid", "'; drop table lawmaker; --", "100%", "\0", "😀\u202e");

    @Autowired
    private Cast cast;

    private UUID letter;

    /** By path: the page it leads to and the words it may be narrowed by. */
    private Map<String, List<String>> lists;

    private void somethingToList() {
        letter = cast.letter("To those who can help");
        lists = new LinkedHashMap<>();
        lists.put(
                "lawmakers",
                List.of(
                        "LawmakersView",
                        "search",
                        "parliament",
                        "chamber",
                        "party",
                        "constituency",
                        "in-office",
                        "writable",
                        "sort",
                        "down"));
        lists.put("lists", List.of("SavedListsView", "search"));
        lists.put("views", List.of("ViewsView", "search"));
        lists.put("campaigns", List.of("CampaignsView", "search", "owner", "running"));
        lists.put("letters", List.of("LettersView", "search", "campaign", "kind", "owner"));
        lists.put(
                "letters/" + letter + "/recipients",
                List.of(
                        "LetterTabView",
                        "search",
                        "addressee",
                        "parliament",
                        "chamber",
                        "party",
                        "state",
                        "show",
                        "reachable",
                        "version"));
        lists.put(
                "campaigns/" + cast.campaign("Save the wetlands") + "/progress/list",
                List.of("CountedView", "show", "parliament"));
        lists.put("letters/" + letter + "/progress/list", List.of("CountedView", "show", "parliament"));
        lists.put(
                "contacts",
                List.of(
                        "ContactsView",
                        "search",
                        "kind",
                        "campaign",
                        "letter",
                        "lawmaker",
                        "parliament",
                        "from",
                        "to"));
        lists.put("responses", List.of("ResponsesView", "letter", "class", "whose"));
        lists.put(
                "follow-ups",
                List.of(
                        "FollowUpsView",
                        "whose",
                        "state",
                        "due",
                        "lawmaker",
                        "campaign",
                        "letter",
                        "priority",
                        "sort"));
        lists.put("parliaments", List.of("ParliamentsView", "search", "checked"));
        lists.put(
                "parliaments/" + cast.parliament("Parliament of Norland") + "/calendar",
                List.of("SittingView", "year", "kind"));
        lists.put(
                "actions",
                List.of(
                        "ActionsView",
                        "search",
                        "parliament",
                        "kind",
                        "stage",
                        "campaign",
                        "letter",
                        "bearing",
                        "lawmaker",
                        "role"));
        lists.put("partners", List.of("PartnersView", "search", "country"));
        lists.put("letters/" + letter + "/versions", List.of("LetterTabView", "version"));
        lists.put("letters/" + letter + "/print", List.of("LetterTabView", "search", "selection", "without", "party"));
        lists.put("letters/" + letter + "/rule", List.of("LetterTabView", "show", "day"));
        lists.put("letters/" + letter + "/signatories", List.of("LetterTabView", "search", "show"));
        lists.put("intake", List.of("IntakesView", "list"));
        lists.put("compare", List.of("CompareView", "letters", "one", "other"));
        lists.put("compare/answers", List.of("CompareView", "campaign", "letter", "days"));
        lists.put("duplicates", List.of("DuplicatesView", "show", "evidence", "parliament", "lawmaker"));
        lists.put("administration/accounts", List.of("AccountsView", "search", "state"));
    }

    @Test
    void whatAnAddressSaysWronglyCountsAsNotSaid() {
        somethingToList();
        lists.forEach((path, page) -> page.stream()
                .skip(1)
                .forEach(word -> WRONG.forEach(wrong -> {
                    UI.getCurrent().navigate(path, QueryParameters.of(word, wrong));

                    assertThat(shown()).as("%s?%s=%s", path, word, wrong).isEqualTo(page.getFirst());
                })));
    }

    @Test
    void aListIsNotNarrowedByWhatDoesNotExistAndThePersonIsTold() {
        somethingToList();
        Map<String, List<String>> narrowed = Map.of(
                "lawmakers",
                List.of("parliament", "chamber"),
                "letters",
                List.of("campaign", "owner"),
                "letters/" + letter + "/recipients",
                List.of("addressee", "parliament", "chamber", "version"),
                "contacts",
                List.of("campaign", "letter", "lawmaker", "parliament"),
                "responses",
                List.of("letter"),
                "actions",
                List.of("parliament", "campaign", "letter", "lawmaker"),
                "compare",
                List.of("one", "other"),
                "follow-ups",
                List.of("campaign", "letter", "lawmaker"));
        narrowed.forEach((path, words) -> words.forEach(word -> {
            List<Notification> before = find(Notification.class).all();

            UI.getCurrent()
                    .navigate(path, QueryParameters.of(word, UUID.randomUUID().toString()));

            assertThat(shown())
                    .as("%s?%s", path, word)
                    .isEqualTo(lists.get(path).getFirst());
            assertThat(find(Notification.class).all()).as("%s?%s", path, word).hasSize(before.size() + 1);
        }));
    }

    @Test
    void aDeadLinkLeadsToTheListWithANotice() {
        Map<String, String> pages =
                new LinkedHashMap<>(Map.of("partners/%s", "PartnersView", "letters/%s/signatories", "LettersView"));
        pages.putAll(Map.of(
                "lawmakers/%s", "LawmakersView",
                "campaigns/%s", "CampaignsView",
                "campaigns/%s/progress/list", "CampaignsView",
                "letters/%s", "LettersView",
                "letters/%s/addressees", "LettersView",
                "letters/%s/recipients", "LettersView",
                "letters/%s/activity", "LettersView",
                "contacts/%s", "ContactsView",
                "responses/%s", "ResponsesView",
                "parliaments/%s", "ParliamentsView"));
        pages.put("letters/%s/progress/list", "CampaignsView");
        pages.put("parliaments/%s/calendar", "ParliamentsView");
        pages.put("actions/%s", "ActionsView");
        pages.put("actions/%s/people", "ActionsView");
        pages.put("follow-ups/%s", "FollowUpsView");
        pages.put("views/%s", "ViewsView");
        pages.forEach((path, list) -> List.of("not-an-id", UUID.randomUUID().toString(), "%25", "%F0%9F%98%80")
                .forEach(id -> {
                    List<Notification> before = find(Notification.class).all();

                    UI.getCurrent().navigate(path.formatted(id));

                    assertThat(shown()).as(path.formatted(id)).isEqualTo(list);
                    assertThat(find(Notification.class).all())
                            .as(path.formatted(id))
                            .hasSize(before.size() + 1);
                }));
    }

    @Test
    void aTabThatNobodyContributesLeadsToTheLetter() {
        somethingToList();

        UI.getCurrent().navigate("letters/" + letter + "/nothing-like-it");

        assertThat(shown()).isEqualTo("LetterTextView");
    }

    @Test
    void aDeadLinkToAnIntakeLeadsToAllOfThem() {
        UI.getCurrent().navigate("intake/" + UUID.randomUUID());
        assertThat(shown()).isEqualTo("IntakesView");

        UI.getCurrent().navigate("intake/not-an-id");
        assertThat(shown()).isEqualTo("IntakesView");
    }

    @Test
    @SignedIn(role = Role.VIEWER)
    void whoMayOnlyLookFindsNoPageForTheRest() {
        for (String path : List.of("lawmakers/new", "intake/new", "administration/accounts")) {
            UI.getCurrent().navigate(path);

            assertThat(shown()).as(path).isEqualTo("PageNotFound");
        }
    }

    private static String shown() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getClass()
                .getSimpleName();
    }
}
