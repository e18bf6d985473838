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

    /** Whether a person may see contact {@code c} were it confidential. Needs the parameters of {@link #VISIBLE}. */
    public static final String NAMED = VISIBLE.replace("not c.confidential", "false");

    /**
     * Whether a person may see change {@code h} of the history of what rests on a contact: whoever may see the contacts on which it
     * rested and rests today, and what was written while one was confidential only whoever might have seen that then. Needs the
     * parameters of {@link #VISIBLE}.
     *
     * @param contacts a statement that reads the identities of those contacts beside those that the change itself names
     */
    public static String changeVisible(String contacts) {
        String rested =
                "c.id in ((h.was ->> 'contact_id')::uuid, (h.became ->> 'contact_id')::uuid, (%s))".formatted(contacts);
        return """
                 (:manager
                  or not exists (select from contact c where %1$s and not %2$s)
                     and (not h.hidden or exists (select from contact c where %1$s and %3$s)))
                """.formatted(rested, VISIBLE, NAMED);
    }

    private ContactSql() {}
}
