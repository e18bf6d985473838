package org.parley.partner.ui;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.partner.Logos;

/** The logo of a partner, or its initials. The name stands beside it, so that nobody has to be read either. */
class LogoPicture extends Span {

    private static final long serialVersionUID = 1L;

    LogoPicture(Logos logos, @Nullable UUID logo, String initials) {
        addClassName("logo");
        if (logo == null) {
            setText(initials);
            getElement().setAttribute("aria-hidden", "true");
        } else {
            Image image = new Image();
            image.setAlt("");
            image.setSrc(LogoFiles.of(logos, this).address(logo, true));
            add(image);
        }
    }
}
