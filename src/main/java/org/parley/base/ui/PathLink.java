package org.parley.base.ui;

import com.vaadin.flow.component.html.Anchor;

/** A link to another page of Parley: opened in place, and in a new tab where the person wants it so. */
public class PathLink extends Anchor {

    private static final long serialVersionUID = 1L;

    /** A link to an address relative to the application. */
    public PathLink(String path, String text) {
        super(path, text);
        getElement().setAttribute("router-link", true);
    }
}
