package org.parley.copy.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.markdown.Markdown;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.copy.Copy;
import org.parley.copy.MergeField;
import org.parley.copy.MergeText;
import org.parley.letter.ui.Languages;

/** A copy as its recipient reads it, and above it what is not as it should be. */
class CopyCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    CopyCard(Copy copy, @Nullable CopyBar bar) {
        getContent().addClassNames("stack", "copy-card");
        H3 whose = new H3(copy.recipient() == null ? t("copy.open-version") : copy.name());
        whose.getElement().setAttribute("dir", "auto");
        Span language = new Span(Languages.name(copy.language()));
        language.addClassName("quiet");
        Div head = new Div(whose, language);
        head.addClassName("card-head");
        getContent().add(head);
        if (bar != null) {
            getContent().add(bar);
        }
        warn(copy);
        getContent().add(paper(copy));
    }

    private void warn(Copy copy) {
        if (copy.neutral() && copy.recipient() != null && copy.fields().contains(MergeField.SALUTATION)) {
            getContent().add(sentence("hint", t("copy.neutral", copy.salutation())));
        }
        if (copy.recipient() != null) {
            Arrays.stream(MergeField.values())
                    .filter(copy.empty()::contains)
                    .forEach(field -> getContent().add(sentence("hint", t(emptied(field), field.written()))));
        }
        for (MergeText.Unknown unknown : copy.unknown()) {
            getContent().add(sentence("problem", t("copy.unknown", unknown.word(), unknown.line(), fields())));
        }
    }

    private static String emptied(MergeField field) {
        return field == MergeField.SIGNATORIES ? "copy.empty-signatories" : "copy.empty";
    }

    private static Component paper(Copy copy) {
        Div to = new Div();
        to.addClassName("copy-to");
        copy.to().forEach(line -> {
            Div one = new Div(line);
            one.getElement().setAttribute("dir", "auto");
            to.add(one);
        });
        Div paper = new Div();
        paper.add(to);
        if (!copy.dateAbove().isEmpty()) {
            paper.add(new Paragraph(copy.dateAbove()));
        }
        if (!copy.titleAbove().isEmpty()) {
            paper.add(new H3(copy.titleAbove()));
        }
        paper.add(markdown(copy.text().isBlank() ? t("letter.preview-empty") : copy.text()));
        copy.under().forEach(below -> {
            if (!below.line().isEmpty()) {
                paper.add(new Paragraph(below.line()));
            }
            paper.add(markdown(below.stand().markdown()));
            below.further().forEach(line -> paper.add(new Paragraph(line)));
        });
        paper.addClassNames("card", "prose");
        paper.getElement().setAttribute("lang", copy.language());
        paper.getElement().setAttribute("dir", copy.direction());
        return paper;
    }

    private static Markdown markdown(String text) {
        return new Markdown(text);
    }

    private static Paragraph sentence(String kind, String text) {
        Paragraph sentence = new Paragraph(text);
        sentence.addClassNames("sentence", kind);
        return sentence;
    }

    private static String fields() {
        return Arrays.stream(MergeField.values()).map(MergeField::written).collect(Collectors.joining(" "));
    }
}
