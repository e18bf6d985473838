package org.parley.partner;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.parley.base.EmailAddress;
import org.parley.base.Typed;

/**
 * What a form edits of somebody at a partner.
 *
 * @param email empty, or an address that mail can reach
 */
public record PersonDetails(
        @NotBlank @Size(max = 200) String name,
        @Size(max = 200) String role,
        @Size(max = 254) String email,
        @Size(max = 60) String phone) {

    public static final PersonDetails EMPTY = new PersonDetails("", "", "", "");

    public PersonDetails {
        name = Typed.line(name);
        role = Typed.line(role);
        email = email.isBlank() ? "" : new EmailAddress(email).value();
        phone = Typed.line(phone);
    }
}
