package org.parley.savedlist.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.parley.base.ui.EntryDialog;
import org.parley.base.ui.Notices;
import org.parley.savedlist.SavedList;
import org.parley.savedlist.SavedLists;
import org.springframework.stereotype.Component;

/** Keeps the people whom a list shows, under a new name or in a list that there is. */
@Component
public class Saving {

    private final SavedLists lists;
    private final Actor actor;

    Saving(SavedLists lists, Actor actor) {
        this.lists = lists;
        this.actor = actor;
    }

    /** A button that keeps whom the list shows at that moment; {@code people} is asked once the name was confirmed. */
    public Button button(Supplier<List<UUID>> people) {
        Button save = new Button(t("savedlist.save"), VaadinIcon.BOOKMARK_O.create(), click -> ask(people));
        save.addClassName("icon-on-phone");
        save.setAriaLabel(t("savedlist.save"));
        save.setVisible(actor.is(Roles.OFFICER));
        return save;
    }

    private void ask(Supplier<List<UUID>> people) {
        ComboBox<Place> where = new ComboBox<>(t("savedlist.where"));
        where.setHelperText(t("savedlist.where-help"));
        where.setItemLabelGenerator(Place::name);
        where.setItemsPageable((page, typed) -> lists.list(typed, page).stream()
                .filter(list -> lists.mayChange(list.id()))
                .map(list -> new Place(list, list.name()))
                .toList());
        where.setAllowCustomValue(true);
        where.addCustomValueSetListener(typed -> where.setValue(new Place(null, typed.getDetail())));
        where.setWidthFull();
        where.setAutofocus(true);
        Div fields = new Div(new Paragraph(t("savedlist.save-sentence")), where);
        fields.addClassName("stack");
        EntryDialog dialog = new EntryDialog(t("savedlist.save"), fields, () -> {
            where.setInvalid(false);
            Place place = where.getValue();
            try {
                keep(place == null ? new Place(null, "") : place, people.get());
                return true;
            } catch (Refusal refused) {
                where.setErrorMessage(t(refused.key(), refused.values()));
                where.setInvalid(true);
                return false;
            }
        });
        dialog.watch(where);
        dialog.open();
    }

    private void keep(Place place, List<UUID> people) {
        SavedList known = place.list();
        if (known == null) {
            UUID id = lists.save(place.name(), people);
            Notices.done("savedlist.saved", lists.line(id).people(), place.name());
        } else {
            Notices.done("savedlist.added", lists.add(known.id(), people), known.name());
        }
    }

    /** A list that there is, or the name of a new one. */
    private record Place(@Nullable SavedList list, String name) {}
}
