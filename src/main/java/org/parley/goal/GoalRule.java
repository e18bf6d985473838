package org.parley.goal;

import org.parley.commitment.CommitmentSql;
import org.parley.contact.ContactSql;

/**
 * What of all that a goal counts may be read, as SQL.
 *
 * @param contacts whether contact {@code c} may
 * @param commitments whether commitment {@code m} may
 * @param stood who stood at one of {@code steps}: rows of {@code id}, {@code since} and {@code until}
 */
public record GoalRule(String contacts, String commitments, String stood) {

    /** As far as a person may see it. Needs the parameters of {@link ContactSql#VISIBLE}. */
    static final GoalRule SEEN = new GoalRule(ContactSql.VISIBLE, CommitmentSql.VISIBLE, GoalSql.STOOD);
}
