package org.parley.lawmaker;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Aggregate;

/** Someone in a lawmaker's office; often the real contact. */
@Entity
class StaffMember extends Aggregate {

    private UUID lawmakerId = new UUID(0, 0);
    private String name = "";
    private String role = "";
    private @Nullable LocalDate leftOn;

    protected StaffMember() {}

    StaffMember(UUID lawmaker, StaffDetails details) {
        lawmakerId = lawmaker;
        take(details);
    }

    void correct(long seen, StaffDetails details) {
        mustBeAt(seen);
        take(details);
    }

    UUID lawmaker() {
        return lawmakerId;
    }

    StaffLine line() {
        return new StaffLine(getId(), seen(), new StaffDetails(name, role, leftOn));
    }

    private void take(StaffDetails details) {
        name = details.name().strip();
        role = details.role().strip();
        leftOn = details.leftOn();
    }
}
