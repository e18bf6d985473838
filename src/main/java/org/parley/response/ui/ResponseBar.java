package org.parley.response.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.parley.base.Ids;
import org.parley.base.ui.EntryDialog;
import org.parley.response.ManyResponses;
import org.parley.response.ResponseFilter;

/** How many responses are listed, and what can be done with those that are ticked, or with all of them when none is. */
class ResponseBar extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient ManyResponses many;
    private final Span which = new Span();
    private final Button classify;
    private final Set<UUID> ticked = new HashSet<>();
    private transient ResponseFilter listed = new ResponseFilter(null, null, null, false);
    private int all;

    ResponseBar(ManyResponses many, Runnable changed) {
        this.many = many;
        classify = new Button(t("response.classify"), VaadinIcon.TAGS.create(), click -> classify(changed));
        which.addClassNames("quiet", "number");
        which.getElement().setAttribute("role", "status");
        getContent().addClassName("response-bar");
        getContent().add(which, classify);
    }

    /** Begins with nothing ticked in a list of some length, of which whoever only reads learns no more than that. */
    void show(ResponseFilter filter, int count, boolean mayChange) {
        classify.setVisible(mayChange);
        listed = filter;
        all = count;
        ticked.clear();
        say();
    }

    void tick(UUID response, boolean on) {
        if (on) {
            ticked.add(response);
        } else {
            ticked.remove(response);
        }
        say();
    }

    private void say() {
        which.setText(t(ticked.isEmpty() ? "response.all-listed" : "response.ticked", number()));
        setVisible(all > 1);
    }

    private int number() {
        return ticked.isEmpty() ? all : ticked.size();
    }

    private void classify(Runnable changed) {
        UUID act = Ids.next();
        ResponseFilter meant = ticked.isEmpty() ? listed : ResponseFilter.among(Set.copyOf(ticked));
        ClassField responseClass = new ClassField();
        responseClass.setWidthFull();
        responseClass.setErrorMessage(t("response.class-missing"));
        EntryDialog dialog = new EntryDialog(t("response.classify-title", number()), responseClass, () -> {
            responseClass.setInvalid(responseClass.isEmpty());
            if (responseClass.isInvalid()) {
                return false;
            }
            TellOfMany.tell(
                    "response.done.classified", many.classify(act, meant, responseClass.getValue()), many, changed);
            return true;
        });
        dialog.toSave(t("response.classify")).watch(responseClass);
        dialog.open();
    }
}
