package org.parley.version.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.UrlQuery;
import org.parley.letter.SealedVersion;
import org.parley.letter.ui.LetterLinks;
import org.parley.version.VersionLine;

/** The only code that leads to the versions of a letter. */
final class VersionLinks {

    static final String TAB = "versions";

    /** Where seals are checked. */
    static final String SEALS = "seals";

    private static final String ONE = "version";

    private VersionLinks() {}

    /** The address of all versions of a letter. */
    static String all(UUID letter) {
        return LetterLinks.tab(letter, TAB);
    }

    /** The address of one version; the base text stands on the letter's first page. */
    static String to(VersionLine version) {
        return version.isBase() ? LetterLinks.to(version.letter()) : to(version.letter(), version.id());
    }

    static String to(UUID letter, UUID version) {
        return new UrlQuery().with(ONE, version).after(all(letter));
    }

    /** The address of a sealed version; that of a base text shows it as well. */
    static String sealed(SealedVersion seal) {
        return to(seal.letter(), seal.id());
    }

    /** The version that an address means, null for all of them. */
    static @Nullable UUID version(QueryParameters query) {
        return UrlQuery.id(query, ONE);
    }
}
