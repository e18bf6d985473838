package org.parley.partner;

import java.util.List;
import org.parley.base.SearchHit;
import org.parley.base.SearchSource;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Partners in the global search, under any of their names. */
@Component
@Order(50)
class PartnerSearch implements SearchSource {

    private final Partners partners;

    PartnerSearch(Partners partners) {
        this.partners = partners;
    }

    @Override
    public List<SearchHit> find(String typed, int limit) {
        return partners.list(new PartnerFilter(typed, null), PageRequest.of(0, limit)).stream()
                .map(line -> new SearchHit("search.partner", line.name(), line.acronym(), "partners/" + line.id()))
                .toList();
    }
}
