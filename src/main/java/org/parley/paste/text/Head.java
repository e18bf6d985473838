package org.parley.paste.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands above the text of a letter.
 *
 * @param end the place of the first line below it
 */
record Head(
        @Nullable Piece<String> title,
        List<Piece<Day>> days,
        List<Piece<String>> to,
        List<Piece<String>> copies,
        @Nullable Piece<String> salutation,
        List<Piece<String>> leftOver,
        int end) {}
