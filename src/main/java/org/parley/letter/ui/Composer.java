package org.parley.letter.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeLeaveEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.base.ChangedMeanwhile;
import org.parley.base.ui.ConflictDialog;
import org.parley.base.ui.Merge;
import org.parley.base.ui.Notices;
import org.parley.letter.AskLine;
import org.parley.letter.LetterText;
import org.parley.letter.WrittenText;

/** Writes a text, and the asks where they belong to it, with the text beside it as it will be read. A refused save loses nothing. */
public class Composer extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 200_000;

    private final transient Writing writing;
    private final TextArea text = new TextArea(t("letter.text"));
    private final AsksField asks = new AsksField();
    private final Markdown preview = new Markdown();
    private final Button save = new Button();
    private final Span unsaved = new Span(t("letter.unsaved"));
    private transient WrittenText seen;

    /** Over what was seen; the asks are written here where the text is the letter's own. */
    Composer(Writing writing, WrittenText seen, List<FillIns.FillIn> fillIns) {
        this.writing = writing;
        this.seen = seen;
        text.setMaxLength(LONGEST);
        text.setMinRows(16);
        text.setHelperText(t("letter.text-help"));
        text.getElement().setAttribute("lang", seen.language());
        text.addClassName(Languages.direction(seen.language()));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> preview());
        asks.addValueChangeListener(change -> preview());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> save());
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        unsaved.addClassName("quiet");
        lay(new FillInBar(fillIns));
        show(seen.says());
    }

    /** Asks before what was typed and not saved is thrown away. */
    public void beforeLeave(BeforeLeaveEvent event) {
        if (!typed().equals(seen.says())) {
            BeforeLeaveEvent.ContinueNavigationAction leave = event.postpone();
            ConfirmDialog sure = new ConfirmDialog();
            sure.setHeader(t("entry.discard.title"));
            sure.setText(t("entry.discard.sentence"));
            sure.setCancelable(true);
            sure.setCancelText(t("entry.discard.keep"));
            sure.setConfirmText(t("entry.discard.confirm"));
            sure.addCancelListener(kept -> leave.cancel());
            sure.addConfirmListener(confirmed -> leave.proceed());
            sure.open();
        }
    }

    private void lay(FillInBar fillIns) {
        H3 heading = new H3(t("letter.preview"));
        preview.getElement().setAttribute("lang", seen.language());
        preview.getElement().setAttribute("dir", Languages.direction(seen.language()));
        Div paper = new Div(heading, preview);
        paper.addClassNames("card", "prose", "letter-preview");
        Div sides = new Div(text, paper);
        sides.addClassName("letter-sides");
        Div actions = new Div(save, unsaved);
        actions.addClassNames("row", "letter-save");
        getContent().addClassNames("stack", "composer");
        asks.setVisible(writing.asks());
        save.setText(t(writing.asks() ? "letter.save-text" : "letter.save-only-text"));
        getContent().add(asks, fillIns, sides, actions);
    }

    private void show(LetterText says) {
        text.setValue(says.text());
        asks.setValue(says.asks());
        preview();
    }

    private LetterText typed() {
        return new LetterText(
                text.getValue(), writing.asks() ? asks.getValue() : seen.says().asks());
    }

    private void preview() {
        String typed = text.getValue();
        preview.setContent(typed.isBlank() ? t("letter.preview-empty") : typed);
        unsaved.setVisible(!typed().equals(seen.says()));
    }

    private void save() {
        try {
            write(seen.seen(), typed());
        } catch (ChangedMeanwhile changed) {
            decide(writing.now());
        } finally {
            save.setEnabled(true);
        }
    }

    private void write(long version, LetterText says) {
        writing.write(version, says);
        seen = writing.now();
        show(seen.says());
        Notices.done("letter.text-saved");
    }

    private void decide(WrittenText now) {
        Merge<LetterText> merge = new Merge<>(seen.says(), now.says(), typed());
        List<ConflictDialog.Difference> differences =
                merge.differences(Map.of("text", t("letter.text"), "asks", t("letter.asks")), Composer::read);
        if (differences.isEmpty()) {
            write(now.seen(), merge.taking(Set.of()));
            return;
        }
        new ConflictDialog(differences, theirs -> write(now.seen(), merge.taking(theirs))).open();
    }

    private static String read(String part, Object value) {
        return value instanceof List<?> list
                ? list.stream().map(ask -> ((AskLine) ask).text()).collect(Collectors.joining("\n"))
                : value.toString();
    }
}
