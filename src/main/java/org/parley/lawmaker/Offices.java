package org.parley.lawmaker;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.parley.base.NotFound;
import org.parley.base.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works for a lawmaker. */
@Service
@Transactional
@RolesAllowed(Roles.VIEWER)
public class Offices {

    private final StaffRepository staff;
    private final LawmakerRepository lawmakers;

    Offices(StaffRepository staff, LawmakerRepository lawmakers) {
        this.staff = staff;
        this.lawmakers = lawmakers;
    }

    /** The people in a lawmaker's office, those who left last. */
    @Transactional(readOnly = true)
    public List<StaffLine> of(UUID lawmaker) {
        return staff.of(lawmaker).stream().map(StaffMember::line).toList();
    }

    /** Notes that somebody works there. */
    @RolesAllowed(Roles.OFFICER)
    public UUID add(UUID lawmaker, StaffDetails details) {
        if (!lawmakers.existsById(lawmaker)) {
            throw new NotFound("lawmaker", lawmaker);
        }
        return staff.saveAndFlush(new StaffMember(lawmaker, details)).getId();
    }

    @RolesAllowed(Roles.OFFICER)
    public void correct(UUID member, long seen, StaffDetails details) {
        staff.findById(member)
                .orElseThrow(() -> new NotFound("staff member", member))
                .correct(seen, details);
        staff.flush();
    }
}
