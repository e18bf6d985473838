package org.parley.parliament.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.parley.base.NotFound;
import org.parley.base.Seen;
import org.parley.base.ui.Correction;
import org.parley.base.ui.EntryForm;
import org.parley.base.ui.Notices;
import org.parley.parliament.ChamberDetails;
import org.parley.parliament.ChamberLine;
import org.parley.parliament.Parliaments;

/** The facts about a chamber that a manager corrects and vouches for. */
class ChamberForm extends EntryForm<FormLayout, ChamberDetails> {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField(t("parliament.name"));
    private final TextField nativeName = new TextField(t("parliament.native-name"));
    private final IntegerField seats = new IntegerField(t("chamber.voting-seats"));
    private final TextArea source = new TextArea(t("parliament.source"));
    private final Checkbox sits = new Checkbox(t("chamber.sits"));
    private final Checkbox checked = new Checkbox(t("parliament.vouch"));

    private ChamberForm(ChamberDetails details) {
        super(ChamberDetails.class);
        seats.setHelperText(t("chamber.voting-seats-help"));
        source.setHelperText(t("parliament.source-help"));
        binder.forField(name).asRequired(t("parliament.name-missing")).bind("name");
        binder.bind(nativeName, "nativeName");
        binder.bind(seats, "seats");
        binder.bind(sits, "sits");
        binder.bind(source, "source");
        binder.bind(checked, "checked");
        part("name", name);
        part("nativeName", nativeName);
        part("seats", seats);
        part("source", source);
        part("sits", sits);
        part("checked", checked);
        binder.readRecord(details);
        getContent().add(name, nativeName, seats, source, sits, checked);
    }

    static void open(Parliaments parliaments, ChamberLine chamber, Runnable afterwards) {
        Seen<ChamberDetails> seen = chamber.asSeen();
        new Correction<>(
                        t("chamber.correct", chamber.name()),
                        new ChamberForm(seen.details()),
                        seen,
                        () -> now(parliaments, chamber),
                        (from, details) -> parliaments.correctChamber(chamber.id(), from.version(), details),
                        details -> {
                            Notices.done("parliament.corrected");
                            afterwards.run();
                        })
                .open();
    }

    @Override
    protected String text(String part, Object value) {
        return switch (value) {
            case Boolean sits when part.equals("sits") -> t(sits ? "chamber.sits" : "chamber.sits-no-longer");
            case Boolean vouched -> t(vouched ? "parliament.checked" : "parliament.unchecked");
            default -> super.text(part, value);
        };
    }

    private static Seen<ChamberDetails> now(Parliaments parliaments, ChamberLine chamber) {
        return parliaments.chambers(chamber.parliamentId()).stream()
                .filter(line -> line.id().equals(chamber.id()))
                .findFirst()
                .orElseThrow(() -> new NotFound("chamber", chamber.id()))
                .asSeen();
    }
}
