package org.parley.export.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The place in a dialog from which a file goes to the browser. It says how that goes, because the file comes on its own. */
public class Handing extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int GLANCE = 500;

    private final Delivery delivery = new Delivery();
    private final Anchor file = new Anchor(delivery, "");
    private final Div told = new Div();
    private final transient Runnable ended;
    private Paragraph sentence = new Paragraph();
    private transient @Nullable Outgoing outgoing;
    private @Nullable Registration watching;

    /** Nothing yet; {@code ended} runs after each file, however it ended. */
    public Handing(Runnable ended) {
        this.ended = ended;
        file.addClassName("export-file");
        file.getElement().setAttribute("tabindex", "-1");
        file.getElement().setAttribute("aria-hidden", "true");
        told.getElement().setAttribute("role", "status");
        getContent().add(told, file);
    }

    /** Lets the browser take a file. */
    public void start(Outgoing asked) {
        outgoing = asked;
        delivery.prepare(asked);
        tell("hint", asked.underWay(0));
        file.getElement().callJsFunction("click");
        getUI().ifPresent(ui -> {
            ui.setPollInterval(GLANCE);
            watching = ui.addPollListener(poll -> look());
        });
    }

    /** Says a sentence: a hint, a problem or something good. */
    public void tell(String kind, String said) {
        sentence = new Paragraph(said);
        sentence.addClassNames("sentence", kind);
        told.removeAll();
        told.add(sentence);
        sentence.scrollIntoView();
    }

    /** Shows how far it is. */
    void look() {
        Outgoing asked = Objects.requireNonNull(outgoing, "nothing is on its way");
        switch (delivery.state()) {
            case Delivery.State.Waiting waiting -> {}
            case Delivery.State.UnderWay(long begun) -> sentence.setText(asked.underWay(begun));
            case Delivery.State.Done(long written) -> end("good", asked.done(written));
            case Delivery.State.BrokenOff(String key) -> end("problem", t(key));
        }
    }

    private void end(String kind, String said) {
        stopWatching();
        getUI().ifPresent(ui -> ui.setPollInterval(-1));
        ended.run();
        tell(kind, said);
    }

    private void stopWatching() {
        if (watching != null) {
            watching.remove();
            watching = null;
        }
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (watching != null) {
            stopWatching();
            detached.getUI().setPollInterval(-1);
        }
        super.onDetach(detached);
    }
}
