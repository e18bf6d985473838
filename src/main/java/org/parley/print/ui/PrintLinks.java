package org.parley.print.ui;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.UrlQuery;
import org.parley.letter.ui.LetterLinks;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.ui.RecipientLinks;

/** The only code that leads to what can be printed. */
final class PrintLinks {

    static final String TAB = "print";
    static final String COPY = "print/copies/";
    static final String LETTER = "print/letters/";

    private PrintLinks() {}

    /** The page of one recipient's copy. */
    static String copy(UUID recipient) {
        return COPY + recipient;
    }

    /** The page of what everybody may read, in one version. */
    static String open(UUID letter, UUID version) {
        return new UrlQuery().with("version", version).after(LETTER + letter + "/public");
    }

    /** The tab from which a letter is printed for those whom the filter means, or for those who were ticked. */
    static String tab(RecipientFilter filter, @Nullable UUID selection, boolean without) {
        return meant(filter, selection).with("without", without).after(LetterLinks.tab(filter.letter(), TAB));
    }

    /** The page with some of their copies. */
    static String copies(RecipientFilter filter, @Nullable UUID selection, long from, int most) {
        return meant(filter, selection)
                .with("from", from == 0 ? null : from + 1)
                .with("most", most)
                .after(LETTER + filter.letter());
    }

    /** The page with labels for them. */
    static String labels(RecipientFilter filter, @Nullable UUID selection, LabelSheet sheet) {
        return meant(filter, selection).with("sheet", sheet.word()).after(LETTER + filter.letter() + "/labels");
    }

    private static UrlQuery meant(RecipientFilter filter, @Nullable UUID selection) {
        return selection == null
                ? RecipientLinks.query(filter)
                : new UrlQuery().with("search", filter.search()).with("selection", selection);
    }
}
