package org.parley.version.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.parley.letter.SealedVersion;
import org.parley.letter.ui.Languages;
import org.parley.version.VersionLine;

/** How a version is called, and what is to be known about it at a glance. */
final class VersionNames {

    private VersionNames() {}

    /** Its language, the parliament it is for, and whether it corrects what was sent. */
    static String of(VersionLine version) {
        List<String> words = new ArrayList<>(List.of(Languages.name(version.language())));
        if (!version.parliamentName().isEmpty()) {
            words.add(version.parliamentName());
        }
        if (version.supersedes() != null) {
            words.add(t("version.is-correction"));
        }
        return String.join(" · ", words);
    }

    /** Its language, and the parliament it is for. */
    static String of(SealedVersion seal) {
        String language = Languages.name(seal.language());
        return seal.parliament().isEmpty() ? language : language + " · " + seal.parliament();
    }

    /** What it is and what is missing, a mark each. */
    static Div marks(VersionLine version) {
        Div marks = new Div();
        marks.addClassNames("row", "version-marks");
        if (version.isBase()) {
            marks.add(mark("version.is-base", ""));
        }
        if (!version.isCurrent()) {
            marks.add(mark("version.is-superseded", ""));
        }
        if (version.sealed()) {
            marks.add(mark("version.is-sealed", ""));
        }
        if (version.empty()) {
            marks.add(mark("version.is-empty", "poor"));
        }
        if (version.behind()) {
            marks.add(mark("version.is-behind", "fair"));
        }
        marks.setVisible(marks.getComponentCount() > 0);
        return marks;
    }

    private static Span mark(String key, String kind) {
        Span mark = new Span(t(key));
        mark.addClassName("mark");
        if (!kind.isEmpty()) {
            mark.addClassName(kind);
        }
        return mark;
    }
}
