package org.parley.letter.ui;

import java.util.List;
import org.parley.letter.WrittenText;
import org.springframework.stereotype.Component;

/** Makes the composers of texts, with what features offer to fill in. */
@Component
public class Composers {

    private final List<FillIns> fillIns;

    Composers(List<FillIns> fillIns) {
        this.fillIns = List.copyOf(fillIns);
    }

    /** A composer over what was seen. */
    public Composer over(Writing writing, WrittenText seen) {
        return new Composer(
                writing,
                seen,
                fillIns.stream().flatMap(one -> one.all().stream()).toList());
    }
}
