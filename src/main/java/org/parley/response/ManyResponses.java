package org.parley.response;

import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is done with many responses at once, and what takes one out. Everything can be taken back, by whoever did it and by managers;
 * the same form saved twice does it once.
 */
@Service
@Transactional
@RolesAllowed(Roles.OFFICER)
public class ManyResponses {

    /** How many at once. */
    public static final int MOST = 5_000;

    private final ResponseRepository responses;
    private final ResponseList list;
    private final ResponseActs acts;
    private final PossibleDays days;

    ManyResponses(ResponseRepository responses, ResponseList list, ResponseActs acts, PossibleDays days) {
        this.responses = responses;
        this.list = list;
        this.acts = acts;
        this.days = days;
    }

    /**
     * Logs the same for many recipients of a letter. Who was not sent to by that day is passed over, and of whom the same is known.
     *
     * @param act the identity that the form was opened with
     * @throws Refusal when the day is to come, or they are more than {@link #MOST}
     */
    public Many log(UUID act, UUID letter, Set<UUID> recipients, ManyDetails details) {
        days.mustHaveCome(details.receivedOn());
        mustBeFew(recipients.size());
        if (!acts.begin(act, "logged", letter, details.responseClass())) {
            return acts.again(act);
        }
        return acts.log(act, letter, recipients, details);
    }

    /**
     * Gives all responses that match a class.
     *
     * @param act the identity that the form was opened with
     * @throws Refusal when they are more than {@link #MOST}
     */
    public Many classify(UUID act, ResponseFilter filter, ResponseClass responseClass) {
        int meant = acts.count(filter);
        mustBeFew(meant);
        if (!acts.begin(act, "classified", filter.letter(), responseClass)) {
            return acts.again(act);
        }
        return of(act, meant, () -> acts.classify(act, filter, responseClass));
    }

    /**
     * Takes a response out that was seen at a version.
     *
     * @param act the identity by which it is put back
     * @throws org.parley.base.ChangedMeanwhile when somebody else changed it after that
     */
    public Many takeOut(UUID act, UUID response, long seen) {
        ResponseLine line = list.line(response).orElseThrow(() -> new NotFound("response", response));
        responses
                .findById(response)
                .orElseThrow(() -> new NotFound("response", response))
                .mustBeAsSeen(seen);
        acts.begin(act, "taken out", line.letter(), line.responseClass());
        return of(act, 1, () -> acts.takeOut(act, response));
    }

    /**
     * Takes back what was done, with all responses that nobody changed since.
     *
     * @return with how many
     * @throws Refusal when it was taken back already, or somebody else did it and the person is no manager
     */
    public int undo(UUID act) {
        return switch (acts.undone(act)) {
            case "logged" -> acts.unlog(act);
            case "classified" -> acts.unclassify(act);
            default -> acts.putBack(act);
        };
    }

    private Many of(UUID act, int meant, IntSupplier work) {
        int done = work.getAsInt();
        acts.counted(act, done);
        return Many.of(act, done, meant - done);
    }

    private static void mustBeFew(int meant) {
        if (meant > MOST) {
            throw new Refusal("response.refusal.many", "%d responses at once".formatted(meant), MOST);
        }
    }
}
