package org.parley.contact;

/** The row rule of contacts, said once for whoever reads them with SQL. */
public final class ContactSql {

    /**
     * Whether a person may see contact {@code c}. Needs the parameters {@code me}, their account, and {@code manager}, whether
     * they hold that role.
     */
    public static final String VISIBLE = """
             (not c.confidential or :manager or c.recorded_by = :me
              or exists (select from contact_account mine where mine.contact_id = c.id and mine.account_id = :me)
              or exists (select from contact_reader named where named.contact_id = c.id and named.account_id = :me))
            """;

    private ContactSql() {}
}
