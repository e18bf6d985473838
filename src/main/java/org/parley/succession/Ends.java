package org.parley.succession;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.parley.base.NotFound;
import org.parley.base.Roles;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which mandates ended or will soon, what is open with whom, and what was decided about it. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.VIEWER)
public class Ends {

    private final EndList list;

    Ends(EndList list) {
        this.list = list;
    }

    /** One page of the ends that match, the latest first. */
    public List<EndLine> list(EndFilter filter, Pageable page) {
        return list.page(filter, page);
    }

    /** How many match. */
    public int count(EndFilter filter) {
        return list.count(filter);
    }

    /** The ends of a lawmaker's mandates after which something comes up, or was decided; the latest first. */
    public List<EndLine> of(UUID lawmaker) {
        return list.of(lawmaker);
    }

    /**
     * The end of one mandate.
     *
     * @throws NotFound when there is no such mandate, or no end of it is known
     */
    public EndLine one(UUID mandate) {
        return list.one(mandate).orElseThrow(() -> new NotFound("end of a mandate", mandate));
    }

    /** What is open and comes up for review, as far as the reader may see it. */
    public List<Matter> matters(UUID mandate) {
        return list.matters(mandate);
    }

    /** What was decided, the latest first. */
    public List<DecisionLine> decisions(UUID mandate) {
        return list.decisions(mandate);
    }

    /** Who holds the same seat next: the same constituency of the same chamber, from the end on; none where that may be several. */
    public Optional<Successor> proposed(UUID mandate) {
        return list.next(mandate);
    }
}
