/** Mails: read from their source or from what was pasted, shown beside what was understood, and kept as a response or a contact. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "attachment",
            "attachment::ui",
            "lawmaker",
            "lawmaker::ui",
            "letter::ui",
            "contact",
            "contact::ui",
            "response",
            "response::ui",
            "response::automatic",
            "paste::text"
        })
@NullMarked
package org.parley.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
