package org.parley.copy.ui;

import static org.parley.base.ui.Words.t;

import java.util.Arrays;
import java.util.List;
import org.parley.copy.MergeField;
import org.parley.letter.ui.FillIns;
import org.springframework.stereotype.Component;

/** The merge fields, where a letter is written. */
@Component
class MergeFields implements FillIns {

    @Override
    public List<FillIn> all() {
        return Arrays.stream(MergeField.values())
                .map(field -> new FillIn(t(field.key()), field.written()))
                .toList();
    }
}
