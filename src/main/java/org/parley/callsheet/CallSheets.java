package org.parley.callsheet;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ranks the lawmakers who got a letter and did not answer by what is known of them, and gives them out one after the other. Whoever takes
 * one has them for half an hour; nobody else is given the same one meanwhile. Who was spoken to in the last week rests.
 */
@Service
@Transactional
@RolesAllowed(Roles.OFFICER)
public class CallSheets {

    private final CallRows rows;

    CallSheets(CallRows rows) {
        this.rows = rows;
    }

    /** How far it is. */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.VIEWER)
    public CallCounts counts(UUID letter) {
        return rows.counts(letter);
    }

    /** One page of those who have not answered, whom to call first at the top. */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.VIEWER)
    public List<CallLine> list(UUID letter, CallShow show, Pageable page) {
        return rows.page(letter, show, page.getPageSize(), page.getOffset());
    }

    /** Takes the next one, or gives the one again that the acting person has; none when nobody is left. */
    public Optional<CallLine> next(UUID letter) {
        rows.alone(letter);
        Optional<CallLine> next = rows.next(letter);
        next.ifPresent(line -> rows.take(line.recipient()));
        return next;
    }

    /**
     * Takes a certain one, also one who rests.
     *
     * @throws Refusal when they answered meanwhile, or somebody else calls them right now
     */
    public CallLine take(UUID letter, UUID recipient) {
        rows.alone(letter);
        CallLine line = rows.of(letter, recipient)
                .orElseThrow(
                        () -> new Refusal("callsheet.refusal.gone", "recipient %s is not silent".formatted(recipient)));
        if (!line.holder().isEmpty()) {
            throw new Refusal(
                    "callsheet.refusal.taken",
                    "recipient %s is with somebody else".formatted(recipient),
                    line.holder());
        }
        rows.take(recipient);
        return line;
    }

    /** Lets one be for now; they come again after the others. */
    public void skip(UUID recipient) {
        rows.skip(recipient);
    }

    /** Gives one back, called or not. */
    public void leave(UUID recipient) {
        rows.leave(recipient);
    }
}
