package org.parley.copy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** What is known of a recipient when their copy is filled in. */
record CopyRow(
        UUID recipient,
        UUID version,
        String name,
        String givenName,
        String familyName,
        String honorific,
        String party,
        String constituency,
        String chamber,
        String parliament,
        String country,
        String salutation,
        boolean neutral) {

    static CopyRow of(ResultSet row, int number) throws SQLException {
        return new CopyRow(
                row.getObject("recipient_id", UUID.class),
                row.getObject("version_id", UUID.class),
                row.getString("name"),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getString("honorific"),
                row.getString("party"),
                row.getString("constituency"),
                row.getString("chamber"),
                row.getString("parliament"),
                row.getString("country"),
                row.getString("salutation"),
                row.getBoolean("neutral"));
    }

    /** The name with that of the family first, where both parts are known. */
    String filed() {
        return familyName.isEmpty() || givenName.isEmpty() ? name : familyName + ", " + givenName;
    }
}
