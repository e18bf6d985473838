package org.parley.progress.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import org.parley.letter.LetterLine;
import org.parley.letter.ui.LetterTab;
import org.parley.progress.Scope;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How a letter stands, on its page. */
@Component
@Order(15)
class ProgressTab implements LetterTab {

    private final ProgressParts parts;

    ProgressTab(ProgressParts parts) {
        this.parts = parts;
    }

    @Override
    public String word() {
        return ProgressLinks.WORD;
    }

    @Override
    public String label(LetterLine letter) {
        return t("progress.title");
    }

    @Override
    public Part create(LetterLine letter, Runnable changed) {
        return new Shown(Scope.ofLetter(letter.campaign(), letter.id()), parts);
    }

    private static final class Shown extends Composite<Div> implements Part {

        private static final long serialVersionUID = 1L;

        private final ProgressPage page;

        Shown(Scope scope, ProgressParts parts) {
            page = new ProgressPage(scope, parts);
            getContent().addClassName("letter-progress");
            getContent().add(page);
        }

        @Override
        public void show(QueryParameters query) {
            page.show(query);
        }
    }
}
