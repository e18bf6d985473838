package org.parley.chart.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import org.parley.chart.Picture;

/**
 * A picture of numbers. The library that draws it is fetched by the browser when the picture comes into view; the same numbers stand
 * below as a table, made when somebody opens it, in which each is a link to the list behind it.
 */
@Tag("parley-chart")
@JsModule("context://components/chart.js")
public class Chart extends Component implements HasComponents, HasStyle {

    private static final long serialVersionUID = 1L;

    private final NativeDetails table = new NativeDetails(t("chart.as-table"));
    private transient @Nullable Picture shown;

    public Chart(Picture picture) {
        Div canvas = new Div();
        canvas.addClassName("chart-canvas");
        Paragraph failed = new Paragraph(t("chart.failed"));
        failed.addClassNames("chart-failed", "quiet");
        table.addClassName("chart-table");
        table.addToggleListener(toggle -> fill());
        addClassName("chart");
        getElement().setAttribute("library", Library.PATH);
        add(canvas, failed, table);
        show(picture);
    }

    /** Shows newer numbers in the same place; an open table stays open. */
    public void show(Picture picture) {
        if (!picture.equals(shown)) {
            shown = picture;
            getElement().setAttribute("kind", picture.drawn().word());
            getElement().setPropertyJson("picture", Sketch.of(picture));
            fill();
        }
    }

    private void fill() {
        Picture picture = shown;
        if (table.isOpen() && picture != null) {
            table.setContent(new NumbersTable(picture));
        }
    }
}
