package org.parley.contact;

/** The row rule of contacts, said once for whoever reads them with SQL. */
public final class ContactSql {

    /**
     * Whether a person may see contact {@code c} were it confidential. Needs the parameters {@code me}, their account, and {@code
     * manager}, whether they hold that role.
     */
    public static final String NAMED = """
             (:manager or c.recorded_by = :me
              or exists (select from contact_account mine where mine.contact_id = c.id and mine.account_id = :me)
              or exists (select from contact_reader named where named.contact_id = c.id and named.account_id = :me))
            """;

    /** Whether a person keeps the letter of contact {@code c}, and so knows who signs it anonymously. */
    static final String KEEPS = """
             exists (select from letter kept join campaign held on held.id = kept.campaign_id
                       join account keeper on keeper.id in (kept.owner_id, held.owner_id)
                      where kept.id = c.letter_id and keeper.id = :me and keeper.role <> 'viewer')
            """;

    /**
     * Whether a person may see contact {@code c}: one that is confidential, or in which somebody took part who signs its letter
     * anonymously, is for few. Needs the parameters of {@link #NAMED}.
     */
    public static final String VISIBLE = " (not c.confidential and (not c.hushed or" + KEEPS + ") or" + NAMED + ") ";

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
