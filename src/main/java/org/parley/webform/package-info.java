/** Letters that go out by web forms, one after the other: whose turn it is, what is pasted there, and what came of it. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "parliament",
            "lawmaker::ui",
            "letter",
            "letter::ui",
            "recipient",
            "recipient::ui",
            "copy",
            "signatory"
        })
@NullMarked
package org.parley.webform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
