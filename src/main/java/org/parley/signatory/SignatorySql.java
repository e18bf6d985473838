package org.parley.signatory;

/** The rules of rows of signatories, said once for whoever reads them with SQL. */
final class SignatorySql {

    /**
     * Whether a person may know who {@code signatory_listing s} is. Needs the parameters {@code me}, their account if they are an
     * officer at least and otherwise null, and {@code manager}, whether they hold that role. The same rule as of those who keep a
     * letter.
     */
    static final String NAMED =
            " (not s.anonymous or :manager or coalesce(:me::uuid in (s.letter_owner_id, s.campaign_owner_id), false)) ";

    /** Whether they signed after the letter was sealed. */
    static final String LATE = "(s.state = 'signed' and is_sealed(s.letter_id) and not exists"
            + " (select from sealed_signatory x where x.letter_id = s.letter_id and x.signatory_id = s.id))";

    private SignatorySql() {}
}
