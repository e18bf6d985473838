package org.parley.letter.ui;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Another way to begin a letter than an empty one, such as pasting its text. Features contribute beans. */
public interface LetterBeginning {

    /** The key of the translations for its button. */
    String label();

    /** The address where it begins, for a campaign if it is known. */
    String path(@Nullable UUID campaign);
}
