package org.parley.version.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeLeaveEvent;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.Notices;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.Paths;
import org.parley.letter.LetterText;
import org.parley.letter.WrittenText;
import org.parley.letter.ui.Composer;
import org.parley.letter.ui.Prose;
import org.parley.letter.ui.SealCard;
import org.parley.letter.ui.Writing;
import org.parley.version.Comparing;
import org.parley.version.Comparison;
import org.parley.version.VersionLine;
import org.parley.version.Versions;

/** One version: written here until it is sealed, with what changed in the text that it was made from. */
class VersionPage extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Versions versions;
    private final transient Comparing comparing;
    private final transient VersionDialogs dialogs;
    private final transient Runnable changed;
    private final UUID id;
    private final boolean mayChange;
    private final Div head = new Div();
    private final Div changes = new Div();
    private final Div beneath = new Div();
    private final @Nullable Composer composer;

    VersionPage(VersionLine version, VersionTools tools, Runnable changed) {
        this.versions = tools.versions();
        this.comparing = tools.comparing();
        this.dialogs = tools.dialogs();
        this.changed = changed;
        this.id = version.id();
        this.mayChange = dialogs.mayChange(version.letter()) && !version.isBase();
        getContent().addClassNames("stack", "version-page");
        getContent().add(head, changes);
        showHead(version);
        showChanges(version);
        WrittenText text = versions.text(id);
        if (mayChange && !version.sealed()) {
            composer = tools.composers().over(writing(), text);
            getContent().add(composer);
        } else {
            composer = null;
            if (text.seal() != null) {
                getContent()
                        .add(new SealCard(
                                text.seal(), tools.seals(), tools.actor().zone()));
            }
            getContent().add(new Prose(text.says().text(), text.language()));
        }
        getContent().add(beneath);
        showSource(version);
    }

    void beforeLeave(BeforeLeaveEvent event) {
        if (composer != null) {
            composer.beforeLeave(event);
        }
    }

    private void showHead(VersionLine version) {
        head.removeAll();
        Span title = new Span(version.title());
        title.addClassName("quiet");
        title.getElement().setAttribute("lang", version.language());
        title.getElement().setAttribute("dir", "auto");
        Div words = new Div(
                new PathLink(VersionLinks.all(version.letter()), t("version.all")),
                new H3(VersionNames.of(version)),
                title,
                VersionNames.marks(version));
        words.addClassName("version-words");
        head.add(words);
        head.addClassNames("row", "version-head");
        if (mayChange && !version.sealed()) {
            Button correct = new Button(
                    t("version.correct"), VaadinIcon.PENCIL.create(), click -> dialogs.correct(id, this::corrected));
            head.add(correct);
            if (version.others() == 0) {
                head.add(new Button(
                        t("version.discard"),
                        VaadinIcon.TRASH.create(),
                        click -> dialogs.discard(version, () -> left(version))));
            }
        }
        if (dialogs.mayChange(version.letter()) && version.sealed() && version.isCurrent()) {
            head.add(new Button(
                    t("version.begin-correction"),
                    VaadinIcon.PENCIL.create(),
                    click -> dialogs.beginCorrection(version, changed)));
        }
    }

    private void showChanges(VersionLine version) {
        changes.removeAll();
        changes.setVisible(version.behind());
        if (version.behind()) {
            comparing.sinceMade(id).ifPresent(comparison -> showChanges(version, comparison));
        }
    }

    private void showChanges(VersionLine version, Comparison comparison) {
        changes.addClassNames("card", "stack", "version-changes");
        changes.add(
                new H3(t("version.behind-title")),
                new Paragraph(t(version.sealed() ? "version.behind-sealed" : "version.behind-sentence")),
                new ChangesCard(comparison, t("version.then"), t("version.now")));
        if (mayChange) {
            Button looked = new Button(t("version.looked"));
            looked.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            looked.setDisableOnClick(true);
            looked.addClickListener(click -> {
                try {
                    comparing.lookedAt(version.id(), comparison.other(), comparison.seen());
                    Notices.done("version.looked-done");
                } finally {
                    refresh();
                }
            });
            changes.add(new Div(looked));
        }
    }

    /** What it was made from, to translate by; in the same language, what is different. Nothing for the base text. */
    private void showSource(VersionLine version) {
        beneath.removeAll();
        comparing.withSource(id).ifPresent(comparison -> beneath.add(source(version, comparison)));
    }

    private Details source(VersionLine version, Comparison comparison) {
        Details source = new Details();
        source.addClassName("version-source");
        if (comparison.before().equals(comparison.after())) {
            boolean correction = version.supersedes() != null;
            source.setSummaryText(t(correction ? "version.correction-of" : "version.different"));
            source.add(new ChangesCard(comparison, t("version.source"), t("version.this")));
            source.setOpened(correction);
        } else {
            WrittenText from = versions.text(comparison.other());
            source.setSummaryText(t("version.made-from"));
            source.add(new Prose(from.says().text(), from.language()));
            source.setOpened(version.empty());
        }
        return source;
    }

    private void corrected() {
        changed.run();
        Paths.open(VersionLinks.to(versions.line(id)));
    }

    private void left(VersionLine version) {
        changed.run();
        Paths.open(VersionLinks.all(version.letter()));
    }

    private void refresh() {
        VersionLine line = versions.line(id);
        showHead(line);
        showChanges(line);
        showSource(line);
    }

    private Writing writing() {
        return new Writing() {
            @Override
            public WrittenText now() {
                return versions.text(id);
            }

            @Override
            public void write(long seen, LetterText says) {
                versions.write(id, seen, says);
                refresh();
            }
        };
    }
}
