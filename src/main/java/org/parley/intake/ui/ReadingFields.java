package org.parley.intake.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import org.parley.intake.file.Delimiters;
import org.parley.intake.file.Encodings;
import org.parley.intake.file.FirstLook;
import org.parley.intake.file.Reading;

/** How the file was read, and the names that gives, so that a person sees when it is wrong. */
class ReadingFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** What happens when the person says otherwise. */
    @FunctionalInterface
    interface Changed extends java.io.Serializable {
        void to(Reading reading);
    }

    ReadingFields(FirstLook look, Changed changed) {
        Reading reading = look.reading();
        Select<String> encoding = new Select<>();
        encoding.setLabel(t("intake.fact.encoding"));
        encoding.setItems(Encodings.NAMES);
        encoding.setValue(reading.encoding());
        encoding.addValueChangeListener(
                to -> changed.to(new Reading(to.getValue(), reading.delimiter(), reading.headerLine())));
        Select<Character> delimiter = new Select<>();
        delimiter.setLabel(t("intake.fact.delimiter"));
        List<Character> usual = new ArrayList<>(Delimiters.USUAL);
        if (!usual.contains(reading.delimiter())) {
            usual.add(reading.delimiter());
        }
        delimiter.setItems(usual);
        delimiter.setItemLabelGenerator(ReadingFields::name);
        delimiter.setValue(reading.delimiter());
        delimiter.addValueChangeListener(to -> changed.to(new Reading(reading.encoding(), to.getValue(), 0)));
        IntegerField header = new IntegerField(t("intake.header-line"));
        header.setMin(1);
        header.setStepButtonsVisible(true);
        header.setValue(reading.headerLine());
        header.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        header.addValueChangeListener(to -> {
            if (to.getValue() != null && to.getValue() > 0) {
                changed.to(new Reading(reading.encoding(), reading.delimiter(), to.getValue()));
            }
        });
        Div fields = new Div(encoding, delimiter, header);
        fields.addClassName("row");
        getContent().addClassName("stack");
        getContent().add(fields);
        doubts(look);
    }

    /** The delimiter in words. */
    static String name(char delimiter) {
        return switch (delimiter) {
            case ',' -> t("intake.delimiter.comma");
            case ';' -> t("intake.delimiter.semicolon");
            case '\t' -> t("intake.delimiter.tab");
            case '|' -> t("intake.delimiter.pipe");
            default -> String.valueOf(delimiter);
        };
    }

    private void doubts(FirstLook look) {
        if (!look.encodingCertain()) {
            say(t("intake.encoding-guessed", look.reading().encoding()));
            Span words = new Span(String.join(" · ", ColumnsModel.beyondAscii(look)));
            words.getElement().setAttribute("dir", "auto");
            getContent().add(words);
        }
        if (!look.delimiterCertain()) {
            say(t("intake.delimiter-guessed"));
        }
        if (!look.header().repeated().isEmpty()) {
            say(t("intake.header-repeated", String.join(", ", look.header().repeated())));
        }
        if (look.header().unnamed() > 0) {
            say(t("intake.header-unnamed", look.header().unnamed()));
        }
    }

    private void say(String sentence) {
        Paragraph note = new Paragraph(sentence);
        note.addClassName("note");
        getContent().add(note);
    }
}
