package org.parley.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;

/** A link to another page of Parley: opened in place, and in a new tab where the person wants it so. */
public class PathLink extends Anchor {

    private static final long serialVersionUID = 1L;

    /** A link that leads nowhere until it is told. */
    public PathLink() {
        getElement().setAttribute("router-link", true);
    }

    /** A link to an address relative to the application. */
    public PathLink(String path, String text) {
        this();
        setHref(path);
        setText(text);
    }

    /** A link around other components. */
    public PathLink(String path, Component... content) {
        this();
        setHref(path);
        add(content);
    }
}
