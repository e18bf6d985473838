package org.parley.contact;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.NativeQuery;

interface ContactRepository extends JpaRepository<Contact, UUID> {

    /**
     * Lets nobody sign the letter of a contact, nor the one that it is about from now on, until the contact is written: whoever signs
     * anonymously holds the letter and then its contacts, so a contact is written in the same order.
     */
    @NativeQuery("""
            select t.id from letter t
             where t.id in (select c.letter_id from contact c where c.id = :contact union select cast(:letter as uuid))
             order by t.id for key share
            """)
    List<UUID> holdLetters(UUID contact, @Nullable UUID letter);
}
