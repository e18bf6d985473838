package org.parley.response.ui;

import org.parley.attachment.Attachments;
import org.parley.attachment.ui.Attaching;
import org.parley.base.Actor;
import org.springframework.stereotype.Component;

/** What a response is shown and corrected with. */
@Component
record ResponseTools(CorrectResponse correct, Attachments attachments, Attaching attaching, Actor actor) {}
