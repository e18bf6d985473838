package org.parley.contact.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parley.base.Ids;
import org.parley.contact.ContactDetails;
import org.parley.contact.ContactKind;
import org.parley.contact.Direction;
import org.parley.contact.TheirSide;
import org.parley.contact.ui.ContactMerge.Part;

class ContactMergeTests {

    private static final UUID MELE = Ids.next();
    private static final UUID TANE = Ids.next();
    private static final UUID ANA = Ids.next();

    private final ContactDetails opened = details(ContactKind.CALL, "first", MELE, TANE);

    @Test
    void whatOnlyOneChangedIsKeptWithoutAsking() {
        ContactMerge merge = new ContactMerge(
                opened,
                details(ContactKind.MEETING, "first", MELE, TANE),
                details(ContactKind.CALL, "mine", MELE, TANE));

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.taking(Set.of())).isEqualTo(details(ContactKind.MEETING, "mine", MELE, TANE));
    }

    @Test
    void whatBothChangedIsDecidedByThePerson() {
        ContactMerge merge = new ContactMerge(
                opened, details(ContactKind.CALL, "theirs", MELE), details(ContactKind.CALL, "mine", MELE, TANE));

        assertThat(merge.conflicts()).containsExactly(Part.NOTES);
        assertThat(merge.taking(Set.of()).notes()).isEqualTo("mine");
        assertThat(merge.taking(Set.of(Part.NOTES)).notes()).isEqualTo("theirs");
        assertThat(merge.taking(Set.of()).theirSide()).containsExactly(TheirSide.inPerson(MELE));
    }

    @Test
    void theOrderOfPeopleIsNoChange() {
        ContactMerge merge = new ContactMerge(
                opened, details(ContactKind.CALL, "first", MELE), details(ContactKind.CALL, "first", TANE, MELE));

        assertThat(merge.taking(Set.of()).theirSide()).containsExactly(TheirSide.inPerson(MELE));
    }

    private static ContactDetails details(ContactKind kind, String notes, UUID... lawmakers) {
        return new ContactDetails(
                kind,
                Direction.TOGETHER,
                Instant.EPOCH,
                List.of(lawmakers).stream().map(TheirSide::inPerson).toList(),
                Set.of(ANA),
                null,
                null,
                notes,
                false);
    }
}
