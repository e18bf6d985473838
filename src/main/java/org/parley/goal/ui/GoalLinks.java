package org.parley.goal.ui;

import java.util.UUID;
import org.parley.campaign.ui.CampaignLinks;
import org.parley.commitment.ui.CommitmentLinks;
import org.parley.contact.ui.ContactLinks;
import org.parley.goal.GoalLine;
import org.parley.goal.GoalPart;
import org.parley.lawmaker.ui.LawmakerLinks;
import org.parley.letter.ui.LetterLinks;
import org.parley.outcome.ui.ActionLinks;
import org.parley.progress.Scope;
import org.parley.progress.ui.ProgressLinks;

/** The only code that leads to goals, and from them to what they count. */
final class GoalLinks {

    static final String ROUTE = "campaigns/:campaign/goals/:goal";

    /** The name of the section among those that say how a campaign stands. */
    static final String SECTION = "goals";

    private GoalLinks() {}

    /** The address of a goal with exactly what it counts, relative to the application. */
    static String to(GoalLine goal) {
        return CampaignLinks.to(goal.campaign()) + "/goals/" + goal.id();
    }

    /** The address of all goals of a campaign. */
    static String all(UUID campaign) {
        return ProgressLinks.to(Scope.ofCampaign(campaign)) + "#" + SECTION;
    }

    /** The address of one of what a goal counts. */
    static String to(GoalPart part) {
        return switch (part.of()) {
            case LAWMAKER -> LawmakerLinks.to(part.id());
            case LETTER -> LetterLinks.to(part.id());
            case ACTION -> ActionLinks.to(part.id());
            case CONTACT -> ContactLinks.to(part.id());
            case COMMITMENT -> CommitmentLinks.to(part.id());
        };
    }
}
