package org.parley.partner;

import jakarta.persistence.Entity;
import java.util.UUID;
import org.parley.base.Aggregate;

/** Somebody at a partner whom we can ask. */
@Entity
class PartnerPerson extends Aggregate {

    private UUID partnerId = getId();
    private String name = "";
    private String role = "";
    private String email = "";
    private String phone = "";

    protected PartnerPerson() {}

    PartnerPerson(UUID partner, PersonDetails details) {
        partnerId = partner;
        take(details);
    }

    void correct(long seen, PersonDetails details) {
        mustBeAt(seen);
        take(details);
    }

    UUID partner() {
        return partnerId;
    }

    PersonLine line() {
        return new PersonLine(getId(), seen(), new PersonDetails(name, role, email, phone));
    }

    private void take(PersonDetails details) {
        name = details.name();
        role = details.role();
        email = details.email();
        phone = details.phone();
    }
}
