package org.parley.lawmaker;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.parliament.ChannelKind;

/**
 * Everything that is known about a lawmaker themselves.
 *
 * @param nameOrder the word of the schema
 * @param seats the present first, then the latest
 * @param ways those that work first, those that bounced last
 */
public record FullLawmaker(
        UUID id,
        String officialName,
        String givenName,
        String familyName,
        String nameOrder,
        String honorific,
        String otherNames,
        @Nullable LocalDate bornOn,
        String gender,
        String notes,
        List<Seat> seats,
        List<Way> ways,
        List<CommitteePlace> committees,
        List<ExternalId> ids) {

    /** The header under which a list says by Parley's own ids who its people are; the same in every language. */
    public static final String ID_HEADER = "parley:id";

    /** What stands before a scheme in the header of its ids; the same in every language. */
    public static final String SCHEME_HEADER = "id:";

    /**
     * A mandate.
     *
     * @param chamber its name, or its code where the name is another one's too
     * @param endReason the word of the schema; empty for none
     */
    public record Seat(
            UUID chamberId,
            String parliament,
            String chamber,
            String constituency,
            String party,
            String group,
            String term,
            String startedOn,
            String endedOn,
            String endReason) {}

    /**
     * A way to reach them.
     *
     * @param state the word of the schema
     */
    public record Way(ChannelKind kind, String value, String label, String state) {}

    /**
     * A place in a committee.
     *
     * @param role the word of the schema
     */
    public record CommitteePlace(UUID chamberId, String committee, String role) {}
}
