package org.parley.paste.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.roster.ReadSignatory;

/**
 * What stands below the text of a letter.
 *
 * @param start the place of the first line that belongs to it
 */
record Foot(
        @Nullable Piece<String> signOff,
        List<Piece<ReadSignatory>> signatories,
        List<Piece<Day>> days,
        List<Piece<String>> leftOver,
        int start) {}
