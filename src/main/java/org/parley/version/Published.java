package org.parley.version;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.parley.base.Typed;

/**
 * A public address of a letter.
 *
 * @param id its identity, made when its form is opened
 * @param address where it can be read, beginning with {@code https://}
 * @param note what is to be known about it, such as whose page it is; may be empty
 */
public record Published(
        UUID id,
        @Size(max = 2_000) String address,
        @NotNull LocalDate on,
        @Size(max = 300) String note) {

    public Published {
        address = Typed.line(address);
        note = Typed.line(note);
    }
}
