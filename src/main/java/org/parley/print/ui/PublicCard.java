package org.parley.print.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.UUID;
import org.parley.base.ui.Words;
import org.parley.copy.Copies;
import org.parley.copy.VersionText;
import org.parley.letter.ui.Languages;

/** What everybody may read, in each version in which the letter goes out. */
class PublicCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    PublicCard(UUID letter, Copies copies) {
        Paragraph about = new Paragraph(t("print.public-about"));
        about.addClassName("quiet");
        Div versions = new Div();
        versions.addClassName("print-heaps");
        copies.versions(letter).forEach(version -> versions.add(link(letter, version)));
        getContent().addClassNames("card", "stack");
        getContent().add(new H3(t("print.public-title")), about, versions);
    }

    private static Anchor link(UUID letter, VersionText version) {
        String language = Languages.name(version.language());
        String country = version.country().isEmpty()
                ? ""
                : Locale.of("", version.country()).getDisplayCountry(Words.language());
        return PrintPart.page(
                PrintLinks.open(letter, version.id()), country.isEmpty() ? language : language + " · " + country);
    }
}
