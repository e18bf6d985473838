package org.parley.followup;

import org.parley.contact.ContactSql;

/** The row rule of follow-ups, said once for whoever reads them with SQL. */
public final class FollowUpSql {

    static final String SEES_CONTACT =
            " exists (select from contact c where c.id = f.contact_id and " + ContactSql.VISIBLE + ") ";

    /** Whether a person may see follow-up {@code f}. Needs the parameters of {@link ContactSql#VISIBLE}. */
    public static final String VISIBLE =
            " (f.contact_id is null or f.assignee_id = :me or f.raised_by = :me or " + SEES_CONTACT + ") ";

    /** Where the recipient or the lawmaker sits whom follow-up {@code f} is about; null where it is about none. */
    public static final String PARLIAMENT =
            " coalesce((select about.parliament_id from recipient about where about.id = f.recipient_id),"
                    + " (select about.parliament_id from lawmaker_listing about where about.lawmaker_id = f.lawmaker_id)) ";

    private FollowUpSql() {}
}
