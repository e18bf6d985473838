package org.parley.base.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** The page around everything: theme, styles, mark. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/app.css")
@Viewport("width=device-width, initial-scale=1")
public class Shell implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "images/mark.svg", "any");
        settings.addMetaTag("color-scheme", "light dark");
        settings.addMetaTag("referrer", "same-origin");
        settings.setPageTitle("Parley");
    }
}
