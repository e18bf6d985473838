package org.parley.partner;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.parley.base.NotFound;
import org.parley.base.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Whom to ask at a partner. */
@Service
@Validated
@Transactional
@RolesAllowed(Roles.VIEWER)
public class ContactPeople {

    private final PartnerPersonRepository people;
    private final PartnerRepository partners;

    ContactPeople(PartnerPersonRepository people, PartnerRepository partners) {
        this.people = people;
        this.partners = partners;
    }

    /** The people of a partner, by name. */
    @Transactional(readOnly = true)
    public List<PersonLine> of(UUID partner) {
        return people.findByPartnerIdOrderByNameAscIdAsc(partner).stream()
                .map(PartnerPerson::line)
                .toList();
    }

    /** Notes somebody at a partner. */
    @RolesAllowed(Roles.OFFICER)
    public UUID add(UUID partner, @Valid PersonDetails details) {
        if (!partners.existsById(partner)) {
            throw new NotFound("partner", partner);
        }
        return people.saveAndFlush(new PartnerPerson(partner, details)).getId();
    }

    /**
     * Corrects somebody who was seen at a version.
     *
     * @throws org.parley.base.ChangedMeanwhile when somebody else changed it after that
     */
    @RolesAllowed(Roles.OFFICER)
    public void correct(UUID person, long seen, @Valid PersonDetails details) {
        person(person).correct(seen, details);
        people.flush();
    }

    /** Forgets somebody who is no longer there, and returns the partner. */
    @RolesAllowed(Roles.OFFICER)
    public UUID remove(UUID person) {
        PartnerPerson known = person(person);
        people.delete(known);
        people.flush();
        return known.partner();
    }

    private PartnerPerson person(UUID id) {
        return people.findById(id).orElseThrow(() -> new NotFound("person of a partner", id));
    }
}
