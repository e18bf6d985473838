package org.parley.progress.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import org.parley.progress.OneReading;
import org.parley.progress.Scope;

/** How a campaign or a letter stands, feature by feature: pictures first, each under a heading that the page's own navigation names. */
@JsModule("context://components/anchors.js")
class ProgressPage extends Composite<Div> implements Refreshing {

    private static final long serialVersionUID = 1L;

    private final Scope scope;
    private final transient ProgressParts parts;
    private final Nav within = new Nav();
    private final Paragraph asOf = new Paragraph();
    private final Div sections = new Div();
    private final transient List<Runnable> shown = new ArrayList<>();

    ProgressPage(Scope scope, ProgressParts parts) {
        this.scope = scope;
        this.parts = parts;
        within.addClassName("page-anchors");
        within.getElement().setAttribute("aria-label", t("progress.within"));
        asOf.addClassNames("as-of", "quiet");
        sections.addClassName("progress-sections");
        Div actions = new Div();
        actions.addClassName("progress-actions");
        parts.actions.forEach(action -> actions.add(action.create(scope)));
        Div bar = new Div(within, actions);
        bar.addClassName("progress-bar");
        getContent().addClassName("progress-page");
        getContent().add(bar, asOf, sections);
    }

    void show(QueryParameters query) {
        within.removeAll();
        sections.removeAll();
        shown.clear();
        asOf.setText(parts.asOfNow());
        OneReading.of(() -> parts.sections.forEach(section -> add(section, section.create(scope, query))));
    }

    /** A part that had nothing to say before may have now. */
    @Override
    public void refresh() {
        asOf.setText(parts.asOfNow());
        OneReading.of(() -> refresh(sections));
        shown.forEach(Runnable::run);
    }

    private static void refresh(Component part) {
        if (part instanceof Refreshing refreshing) {
            refreshing.refresh();
        } else {
            part.getChildren().forEach(ProgressPage::refresh);
        }
    }

    private void add(ProgressSection part, Component content) {
        H2 heading = new H2(t(part.key()));
        heading.setId(part.word() + "-heading");
        Section section = new Section(heading, content);
        section.setId(part.word());
        section.addClassNames("progress-section", "progress-" + part.word());
        section.getElement().setAttribute("aria-labelledby", part.word() + "-heading");
        sections.add(section);
        Anchor link = new Anchor(ProgressLinks.to(scope, part.word()), t(part.key()));
        link.addClassName("page-anchor");
        within.add(link);
        Runnable show = () -> {
            section.setVisible(content.isVisible());
            link.setVisible(content.isVisible());
        };
        show.run();
        shown.add(show);
    }
}
