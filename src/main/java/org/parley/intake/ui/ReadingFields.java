package org.parley.intake.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.intake.file.Delimiters;
import org.parley.intake.file.Encodings;
import org.parley.intake.file.FirstLook;
import org.parley.intake.file.Reading;

/** How the file was read; whoever knows better says so. */
class ReadingFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int DEEPEST = 1_000;

    private final transient FirstLook look;
    private final transient Reading reading;
    private final Wishes wishes;

    /** What happens when the person says otherwise. */
    interface Wishes extends Serializable {

        void readAs(Reading reading);

        void cutAt(char delimiter);

        void turnTo(int sheet);
    }

    ReadingFields(FirstLook look, Wishes wishes) {
        this.look = look;
        this.reading = look.reading();
        this.wishes = wishes;
        getContent().addClassNames("row", "reading");
        if (look.sheets().isEmpty()) {
            getContent().add(encoding(), delimiter());
        } else {
            getContent().add(sheet());
        }
        getContent().add(header(), headerless());
    }

    private Component sheet() {
        List<String> names = look.sheets();
        Select<Integer> sheet = new Select<>();
        sheet.setLabel(t("intake.fact.sheet"));
        sheet.setItems(IntStream.range(0, names.size()).boxed().toList());
        sheet.setItemLabelGenerator(names::get);
        sheet.setValue(look.sheet());
        sheet.addValueChangeListener(to -> wishes.turnTo(to.getValue()));
        return sheet;
    }

    private Component encoding() {
        Select<String> encoding = new Select<>();
        encoding.setLabel(t("intake.fact.encoding"));
        encoding.setItems(Encodings.NAMES);
        encoding.setValue(reading.encoding());
        encoding.addValueChangeListener(to -> wishes.readAs(reading.in(to.getValue())));
        return encoding;
    }

    private Component delimiter() {
        List<Character> usual = new ArrayList<>(Delimiters.USUAL);
        if (!usual.contains(reading.delimiter())) {
            usual.add(reading.delimiter());
        }
        Select<Character> delimiter = new Select<>();
        delimiter.setLabel(t("intake.fact.delimiter"));
        delimiter.setItems(usual);
        delimiter.setItemLabelGenerator(ReadingFields::name);
        delimiter.setValue(reading.delimiter());
        delimiter.addValueChangeListener(to -> wishes.cutAt(to.getValue()));
        return delimiter;
    }

    private Component header() {
        IntegerField line = new IntegerField(t("intake.header-line"));
        line.setMin(1);
        line.setMax(DEEPEST);
        line.setStepButtonsVisible(true);
        line.setEnabled(reading.header());
        line.setValue(reading.header() ? reading.headerLine() : null);
        line.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        line.addValueChangeListener(to -> {
            if (to.getValue() != null && to.getValue() > 0 && to.getValue() <= DEEPEST) {
                wishes.readAs(Reading.withHeader(reading.encoding(), reading.delimiter(), to.getValue()));
            }
        });
        return line;
    }

    private Component headerless() {
        Checkbox none = new Checkbox(t("intake.header-none"));
        none.setValue(!reading.header());
        none.addValueChangeListener(to -> wishes.readAs(
                to.getValue()
                        ? Reading.withoutHeader(reading.encoding(), reading.delimiter(), reading.top() - 1)
                        : Reading.withHeader(reading.encoding(), reading.delimiter(), reading.top() + 1)));
        return none;
    }

    /** The delimiter in words. */
    static String name(char delimiter) {
        return switch (delimiter) {
            case ',' -> t("intake.delimiter.comma");
            case ';' -> t("intake.delimiter.semicolon");
            case '\t' -> t("intake.delimiter.tab");
            case '|' -> t("intake.delimiter.pipe");
            case '\u001F' -> t("intake.delimiter.unit");
            default -> String.valueOf(delimiter);
        };
    }
}
