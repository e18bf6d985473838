package org.parley.followup;

import org.parley.contact.NextStep;
import org.parley.contact.NextStepAgreed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Raises what was agreed while something was logged, in the transaction that logs it. */
@Component
class NextStepsAreRaised {

    private final FollowUps followUps;

    NextStepsAreRaised(FollowUps followUps) {
        this.followUps = followUps;
    }

    @EventListener
    void on(NextStepAgreed agreed) {
        NextStep step = agreed.step();
        followUps.raise(
                step.id(),
                new FollowUpDetails(
                        step.what(),
                        step.dueOn(),
                        step.assignee(),
                        new About(
                                agreed.lawmaker(),
                                agreed.campaign(),
                                agreed.letter(),
                                agreed.recipient(),
                                agreed.contact())));
    }
}
