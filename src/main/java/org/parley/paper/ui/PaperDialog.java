package org.parley.paper.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.Words;
import org.parley.copy.Copies;
import org.parley.copy.CopyFilter;
import org.parley.copy.MergeField;
import org.parley.copy.VersionText;
import org.parley.copy.ui.CopyLinks;
import org.parley.export.ExportFormat;
import org.parley.export.Exports;
import org.parley.export.ui.Exporting;
import org.parley.export.ui.Handing;
import org.parley.letter.ui.Languages;
import org.parley.paper.Paper;
import org.parley.paper.PaperCheck;
import org.parley.paper.Papers;

/** Which copies go on paper, in one document or in one for each, and what is not as it should be with them. */
class PaperDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final String title;
    private final transient Papers papers;
    private final transient Exports exports;
    private final transient Copies copies;
    private final RadioButtonGroup<Paper> which = new RadioButtonGroup<>(t("paper.which"));
    private final RadioButtonGroup<ExportFormat> format = new RadioButtonGroup<>(t("paper.form"));
    private final Div found = new Div();
    private final Button start = new Button(t("paper.start"));
    private final Handing handing = new Handing(() -> letChoose(true));
    private transient PaperCheck check;

    PaperDialog(String title, List<Paper> offered, Papers papers, Exports exports, Copies copies) {
        this.title = title;
        this.papers = papers;
        this.exports = exports;
        this.copies = copies;
        Paper first = offered.getFirst();
        check = papers.check(first);
        which.setItems(offered);
        which.setItemLabelGenerator(this::label);
        which.setValue(first);
        which.setVisible(offered.size() > 1);
        which.addValueChangeListener(change -> show());
        format.setItems(ExportFormat.DOCX, ExportFormat.DOCX_EACH);
        format.setItemLabelGenerator(one -> t(one.key()));
        format.setValue(ExportFormat.DOCX);
        found.addClassName("stack");
        Paragraph about = new Paragraph(offered.size() > 1 ? title : title + " · " + label(first));
        about.getElement().setAttribute("dir", "auto");
        Span log = new Span(t("paper.log-hint"));
        log.addClassName("quiet");
        Div head = new Div(about);
        head.addClassName("export-about");
        Div content = new Div(head, which, format, found, log, handing);
        content.addClassName("stack");
        setHeaderTitle(t("paper.title"));
        add(content);
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start.addClickListener(click -> start());
        getFooter().add(new Button(t("export.close"), click -> close()), start);
        setCloseOnOutsideClick(false);
        setWidth("min(36rem, 96vw)");
        addClassNames("entry-dialog", "export-dialog");
        show();
    }

    private void show() {
        check = papers.check(which.getValue());
        format.setVisible(check.copies() > 1);
        found.removeAll();
        check.unknown().forEach(one -> find("problem", t("copy.check-unknown", one.word(), one.line())));
        Arrays.stream(MergeField.values())
                .filter(check.gaps()::containsKey)
                .forEach(field -> lacks(field, check.gaps().get(field)));
        if (check.copies() == 0) {
            find("problem", t("paper.refusal.none"));
        }
        start.setEnabled(check.copies() > 0);
        if (!check.sealed()) {
            find("problem", t("paper.seal-broken"));
        }
        found.setVisible(found.getComponentCount() > 0);
    }

    private void find(String kind, String sentence) {
        find(kind, new Span(sentence));
    }

    private void find(String kind, Component sentence) {
        Paragraph paragraph = new Paragraph(sentence);
        paragraph.addClassNames("sentence", kind);
        found.add(paragraph);
    }

    /** A number leads to the copies that it counts. */
    private void lacks(MergeField field, @Nullable Long number) {
        CopyFilter lacking = CopyFilter.lacking(which.getValue().letter(), field);
        PathLink link = new PathLink(CopyLinks.to(lacking, null), t("copy.check-gap", number, field.written()));
        link.getElement().addEventListener("click", click -> close());
        find("hint", link);
    }

    private String label(Paper paper) {
        return switch (paper) {
            case Paper.OfOne one -> copies.of(one.recipient()).name();
            case Paper.OfThose those -> {
                long number = copies.count(those.filter());
                boolean ticked = those.filter().only() != null;
                yield t(
                        ticked ? "paper.ticked-copies" : those.filter().narrows() ? "paper.listed" : "paper.all",
                        number);
            }
            case Paper.Open open -> t("paper.open", version(open));
        };
    }

    private String version(Paper.Open open) {
        return copies.versions(open.letter()).stream()
                .filter(version -> version.id().equals(open.version()))
                .map(PaperDialog::called)
                .findFirst()
                .orElse("");
    }

    private static String called(VersionText version) {
        String language = Languages.name(version.language());
        return version.country().isEmpty()
                ? language
                : language + " · " + Locale.of("", version.country()).getDisplayCountry(Words.language());
    }

    /** What was taken out, for the log. */
    private List<String> inWords(Paper paper) {
        List<String> words = new ArrayList<>(List.of(title, label(paper)));
        if (paper instanceof Paper.OfThose(CopyFilter filter)) {
            MergeField empty = filter.empty();
            words.addAll(Exporting.inWords(
                    filter.search(), empty == null ? List.of() : List.of(t("paper.empty", empty.written()))));
        }
        return words;
    }

    private void start() {
        Paper paper = which.getValue();
        ExportFormat chosen = check.copies() > 1 ? format.getValue() : ExportFormat.DOCX;
        letChoose(false);
        handing.start(new PaperFile(
                paper, chosen, check.copies(), papers.name(paper, chosen), inWords(paper), papers, exports));
    }

    private void letChoose(boolean may) {
        start.setEnabled(may && check.copies() > 0);
        which.setEnabled(may);
        format.setEnabled(may);
    }
}
