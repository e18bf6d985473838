package org.parley.print.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.parley.base.NotFound;
import org.parley.base.Roles;
import org.parley.base.ui.Notices;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.Paths;
import org.parley.base.ui.SearchField;
import org.parley.base.ui.UrlQuery;
import org.parley.letter.LetterLine;
import org.parley.letter.ui.LetterTab;
import org.parley.letterhead.ui.LetterheadLinks;
import org.parley.recipient.RecipientFilter;

/** What of a letter goes to paper: copies, the public version, envelopes and labels. The address says for whom. */
class PrintPart extends Div implements LetterTab.Part {

    private static final long serialVersionUID = 1L;

    private final transient LetterLine letter;
    private final transient PrintParts parts;
    private final TextField search = SearchField.about(t("print.search"));
    private final Span count = new Span();
    private final Anchor all = new PathLink("", t("print.all"));
    private final Div cards = new Div();
    private transient Meant meant;

    PrintPart(LetterLine letter, PrintParts parts) {
        this.letter = letter;
        this.parts = parts;
        meant = new Meant(RecipientFilter.all(letter.id()), null);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                Paths.open(PrintLinks.tab(meant.filter().searching(search.getValue()), meant.selection(), false));
            }
        });
        count.addClassNames("quiet", "number");
        count.getElement().setAttribute("role", "status");
        all.setHref(PrintLinks.tab(RecipientFilter.all(letter.id()), null, false));
        Div toolbar = new Div(search, count, all);
        toolbar.addClassName("toolbar");
        cards.addClassName("print-cards");
        addClassName("print-part");
        add(toolbar, cards);
    }

    @Override
    public void show(QueryParameters query) {
        meant = read(query);
        search.setValue(meant.filter().search());
        long copies = parts.prints().count(meant.filter());
        count.setText(meant.narrows() ? t("print.count-narrowed", copies) : t("print.count", copies));
        all.setVisible(meant.narrows());
        cards.removeAll();
        boolean worksHere = parts.actor().is(Roles.OFFICER);
        if (UrlQuery.yes(query, "without")) {
            cards.add(new WithoutAddress(meant, parts.envelopes()));
            return;
        }
        if (parts.letterheads().now().isEmpty()) {
            cards.add(noLetterhead());
        }
        cards.add(
                new CopiesCard(meant, copies, worksHere),
                new PublicCard(letter.id(), parts.copies()),
                new EnvelopesCard(letter, meant, parts, worksHere));
    }

    private Meant read(QueryParameters query) {
        try {
            return Meant.of(letter.id(), query, parts.selections());
        } catch (NotFound forgotten) {
            Notices.refused("print.forgotten");
            return new Meant(RecipientFilter.all(letter.id()), null);
        }
    }

    private Component noLetterhead() {
        Div sentence = new Div(new Span(t("print.no-letterhead")));
        sentence.addClassNames("sentence", "hint");
        if (parts.actor().is(Roles.ADMINISTRATOR)) {
            sentence.add(new Span(" "), new PathLink(LetterheadLinks.page(), t("print.write-letterhead")));
        }
        return sentence;
    }

    /** A link to a page for the printer, which is none of Vaadin's and opens beside this one. */
    static Anchor page(String path, String text) {
        Anchor link = new Anchor(path, text);
        link.getElement().setAttribute("router-ignore", true);
        link.setTarget("_blank");
        return link;
    }
}
