package org.parley.trend.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableSupplier;
import org.jspecify.annotations.Nullable;
import org.parley.chart.Picture;
import org.parley.chart.ui.Chart;
import org.parley.progress.ui.Refreshing;

/** A picture on the page that says how things stand, or a sentence where there is nothing to draw yet. */
class Pictured extends Composite<Div> implements Refreshing {

    private static final long serialVersionUID = 1L;

    private final Div above = new Div();
    private final Paragraph nothing;
    private final SerializableSupplier<@Nullable Picture> picture;
    private @Nullable Chart chart;

    /**
     * @param picture reads the numbers; null where there is nothing to draw
     * @param nothing what is said then; empty where the section is left out then
     */
    Pictured(SerializableSupplier<@Nullable Picture> picture, String nothing) {
        this.picture = picture;
        this.nothing = new Paragraph(nothing);
        this.nothing.addClassName("quiet");
        getContent().add(above, this.nothing);
        refresh();
        setVisible(chart != null || !nothing.isEmpty());
    }

    /** The same with something above the picture: what it counts, or what chooses what is shown. */
    Pictured with(Component... said) {
        above.addClassName("chart-said");
        above.add(said);
        return this;
    }

    @Override
    public void refresh() {
        Picture now = picture.get();
        Chart drawn = chart;
        nothing.setVisible(now == null);
        if (now == null) {
            if (drawn != null) {
                drawn.removeFromParent();
                chart = null;
            }
        } else if (drawn == null) {
            drawn = new Chart(now);
            chart = drawn;
            getContent().add(drawn);
        } else {
            drawn.show(now);
        }
    }
}
