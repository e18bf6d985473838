package org.parley.followup.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.parley.base.Ids;
import org.parley.base.ui.Dates;
import org.parley.base.ui.EntryDialog;
import org.parley.base.ui.Notices;
import org.parley.followup.comment.CommentLine;
import org.parley.followup.comment.Comments;
import org.springframework.data.domain.PageRequest;

/** What colleagues say about a follow-up, the latest first, and a field for saying more. */
class CommentsCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 10;

    private final UUID followUp;
    private final transient Comments comments;
    private final boolean mayComment;
    private final ZoneId zone;
    private final H3 title = new H3();
    private final TextArea text = new TextArea();
    private final Div lines = new Div();
    private final Button earlier = new Button(t("followup.comment.earlier"), click -> add());
    private UUID next = Ids.next();
    private int page;

    CommentsCard(UUID followUp, Comments comments, boolean mayComment, ZoneId zone) {
        this.followUp = followUp;
        this.comments = comments;
        this.mayComment = mayComment;
        this.zone = zone;
        prepare(text, t("followup.comment.new"));
        Button say = new Button(t("followup.comment.say"), click -> say());
        say.setDisableOnClick(true);
        say.addClickListener(click -> say.setEnabled(true));
        Div writing = new Div(text, say);
        writing.addClassName("comment-writing");
        writing.setVisible(mayComment);
        lines.addClassName("comments");
        earlier.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getContent().addClassName("comments-card");
        getContent().add(title, writing, lines, earlier);
        show();
    }

    private static void prepare(TextArea field, String label) {
        field.setAriaLabel(label);
        field.setPlaceholder(label);
        field.setMaxLength(Comments.TEXT);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setMinRows(2);
        field.setMaxRows(10);
        field.setWidthFull();
        field.setErrorMessage(t("followup.comment.refusal.empty"));
    }

    private void say() {
        text.setInvalid(text.getValue().isBlank());
        if (!text.isInvalid()) {
            comments.say(next, followUp, text.getValue());
            next = Ids.next();
            text.clear();
            text.setInvalid(false);
            show();
        }
    }

    private void show() {
        int count = comments.count(followUp);
        title.setText(t("followup.comment.title", count));
        lines.removeAll();
        page = 0;
        add();
    }

    private void add() {
        List<CommentLine> found = comments.of(followUp, PageRequest.of(page, PAGE));
        found.forEach(line -> lines.add(comment(line)));
        page++;
        earlier.setVisible(found.size() == PAGE && comments.count(followUp) > page * PAGE);
    }

    private Component comment(CommentLine line) {
        Span who = new Span(line.who());
        who.addClassName("comment-who");
        who.getElement().setAttribute("dir", "auto");
        Span when = new Span(
                line.corrected()
                        ? t("followup.comment.corrected", Dates.moment(line.saidAt(), zone))
                        : Dates.moment(line.saidAt(), zone));
        when.addClassNames("quiet", "number");
        Div head = new Div(who, when);
        head.addClassName("comment-head");
        if (line.mine() && mayComment) {
            head.add(
                    small(VaadinIcon.PENCIL, "followup.comment.correct", () -> correct(line)),
                    small(VaadinIcon.TRASH, "followup.comment.take-out", () -> takeOut(line)));
        }
        Markdown says = new Markdown(line.text());
        says.getElement().setAttribute("dir", "auto");
        Div comment = new Div(head, says);
        comment.addClassName("comment");
        return comment;
    }

    private static Button small(VaadinIcon icon, String key, Runnable click) {
        Button button = new Button(icon.create(), clicked -> click.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(t(key));
        button.setTooltipText(t(key));
        return button;
    }

    private void correct(CommentLine line) {
        TextArea field = new TextArea();
        prepare(field, t("followup.comment.text"));
        field.setValue(line.text());
        EntryDialog dialog = new EntryDialog(t("followup.comment.correct"), field, () -> {
            field.setInvalid(field.getValue().isBlank());
            if (!field.isInvalid()) {
                comments.correct(line.id(), line.seen(), field.getValue());
                show();
            }
            return !field.isInvalid();
        });
        dialog.watch(field);
        dialog.open();
        field.focus();
    }

    private void takeOut(CommentLine line) {
        comments.takeOut(line.id());
        show();
        Notices.undoable("followup.comment.taken-out", () -> {
            comments.putBack(line.id());
            show();
        });
    }
}
