package org.parley.letter;

import java.util.List;
import org.parley.base.SearchHit;
import org.parley.base.SearchSource;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Letters in the global search. */
@Component
@Order(30)
class LetterSearch implements SearchSource {

    private final Letters letters;

    LetterSearch(Letters letters) {
        this.letters = letters;
    }

    @Override
    public List<SearchHit> find(String typed, int limit) {
        return letters.list(new LetterFilter(typed, null, null, null), PageRequest.of(0, limit)).stream()
                .map(line -> new SearchHit("search.letter", line.title(), line.campaignName(), "letters/" + line.id()))
                .toList();
    }
}
