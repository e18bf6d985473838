package org.parley.letter.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.UUID;
import org.parley.base.ui.UrlQuery;
import org.parley.letter.LetterFilter;
import org.parley.letter.LetterKind;

/** The only code that leads to the screens for letters. */
public final class LetterLinks {

    static final String LIST = "letters";
    static final String ONE = LIST + "/:letter";

    /** The words of the tabs that are the letter's own. */
    static final String TEXT = "text";

    static final String ACTIVITY = "activity";

    /** The word of the tab on which all recipients stand, which another feature contributes. */
    private static final String BOARD = "board";

    private LetterLinks() {}

    /** The address of the list, narrowed by a filter, relative to the application. */
    public static String list(LetterFilter filter) {
        return query(filter).after(LIST);
    }

    /** The address of a letter's page, relative to the application. */
    public static String to(UUID letter) {
        return LIST + "/" + letter;
    }

    /** The address of what happened with the letter. */
    public static String activity(UUID letter) {
        return tab(letter, ACTIVITY);
    }

    /** The address of those recipients whom something on the letter's timeline concerned: on its board. */
    public static String concerned(UUID letter, UUID happening) {
        return new UrlQuery().with("of", happening).after(tab(letter, BOARD));
    }

    /** The address of a tab that a feature contributes, by its word. */
    public static String tab(UUID letter, String word) {
        return to(letter) + "/" + word;
    }

    /** Goes to a letter's page. */
    public static void open(UUID letter) {
        UI.getCurrent().navigate(to(letter));
    }

    static UrlQuery query(LetterFilter filter) {
        LetterKind kind = filter.kind();
        return new UrlQuery()
                .with("search", filter.search())
                .with("campaign", filter.campaign())
                .with("kind", kind == null ? null : kind.word())
                .with("owner", filter.owner());
    }

    static LetterFilter letters(QueryParameters query) {
        return new LetterFilter(
                UrlQuery.text(query, "search"),
                UrlQuery.id(query, "campaign"),
                Arrays.stream(LetterKind.values())
                        .filter(kind -> kind.word().equals(UrlQuery.text(query, "kind")))
                        .findFirst()
                        .orElse(null),
                UrlQuery.id(query, "owner"));
    }
}
