package org.parley.duplicate.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.parley.base.ui.PathLink;
import org.parley.contact.ContactFilter;
import org.parley.contact.ui.ContactLinks;
import org.parley.duplicate.Compared;
import org.parley.duplicate.MergePreview;
import org.parley.duplicate.MergePreview.Attached;
import org.parley.duplicate.PairLine;
import org.parley.followup.FollowUpFilter;
import org.parley.followup.ui.FollowUpLinks;
import org.parley.lawmaker.ui.LawmakerLinks;

/** Two people and the one whom they become, field by field; where only one of two values can stay, somebody chooses. */
class MergeTable extends Composite<NativeTable> {

    private static final long serialVersionUID = 1L;

    private final transient MergePreview preview;
    private final Set<String> taken;
    private final String stays;
    private final String gone;
    private final Deciding deciding;

    /** Hears which value of a field somebody chose. */
    @FunctionalInterface
    interface Deciding extends Serializable {

        void decides(String field, boolean takesGone);
    }

    MergeTable(MergePreview preview, Set<String> taken, Deciding deciding) {
        this.preview = preview;
        this.taken = taken;
        this.stays = t("duplicate.side", preview.stays().name(), t("duplicate.stays"));
        this.gone = t("duplicate.side", preview.gone().name(), t("duplicate.goes"));
        this.deciding = deciding;
        NativeTableRow head = new NativeTableRow();
        head.add(
                new NativeTableHeaderCell(t("duplicate.field")),
                person(preview.stays(), "duplicate.stays"),
                person(preview.gone(), "duplicate.goes"),
                new NativeTableHeaderCell(t("duplicate.result")));
        getContent().getHead().add(head);
        preview.fields().forEach(field -> getContent().getBody().add(row(field)));
        preview.attached().forEach(attached -> getContent().getBody().add(row(attached)));
        getContent().addClassName("merge-table");
    }

    private static NativeTableHeaderCell person(PairLine.Side side, String what) {
        Anchor name = new PathLink(LawmakerLinks.to(side.id()), side.name());
        name.getElement().setAttribute("dir", "auto");
        Span role = new Span(t(what));
        role.addClassName("quiet");
        Div words = new Div(name, role);
        words.addClassName("name-cell");
        words.addClassName("wrap");
        return new NativeTableHeaderCell(words);
    }

    private NativeTableRow row(Compared field) {
        NativeTableRow row = new NativeTableRow(
                new NativeTableHeaderCell(FieldNames.of(field.field())),
                cell(stays, texts(field.field(), field.stays())),
                cell(gone, texts(field.field(), field.gone())),
                cell(
                        t("duplicate.result"),
                        field.isAsked() ? List.of(choice(field)) : texts(field.field(), field.result())));
        if (field.isAsked()) {
            row.addClassName("differs");
        }
        return row;
    }

    private NativeTableRow row(Attached attached) {
        return new NativeTableRow(
                new NativeTableHeaderCell(t(attached.kind().key())),
                cell(stays, List.of(number(attached.kind(), preview.stays().id(), attached.stays()))),
                cell(gone, List.of(number(attached.kind(), preview.gone().id(), attached.gone()))),
                cell(t("duplicate.result"), List.of(new Span(t("duplicate.number", attached.result())))));
    }

    private static Component number(MergePreview.Kind kind, UUID lawmaker, int number) {
        String path = switch (kind) {
            case LETTERS, POSITIONS -> LawmakerLinks.to(lawmaker);
            case CONTACTS -> ContactLinks.list(ContactFilter.ofLawmaker(lawmaker));
            case FOLLOW_UPS -> FollowUpLinks.list(FollowUpFilter.ofLawmaker(lawmaker));
        };
        return new PathLink(path, t("duplicate.number", number));
    }

    private Component choice(Compared field) {
        RadioButtonGroup<Boolean> choice = new RadioButtonGroup<>();
        choice.setItems(false, true);
        choice.setItemLabelGenerator(takesGone ->
                FieldNames.value(field.field(), String.join(" ", takesGone ? field.gone() : field.stays())));
        choice.setValue(taken.contains(field.field()));
        choice.setAriaLabel(FieldNames.of(field.field()));
        choice.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        choice.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                deciding.decides(field.field(), chosen.getValue());
            }
        });
        return choice;
    }

    private static List<Component> texts(String field, List<String> values) {
        return values.stream()
                .<Component>map(value -> {
                    Div line = new Div(FieldNames.value(field, value));
                    line.getElement().setAttribute("dir", "auto");
                    return line;
                })
                .toList();
    }

    /** A cell that says whose it is where there is no room for a head above it. */
    private static NativeTableCell cell(String whose, List<Component> content) {
        NativeTableCell cell = new NativeTableCell();
        cell.getElement().setAttribute("data-whose", whose);
        content.forEach(cell::add);
        if (content.isEmpty()) {
            cell.addClassName("empty");
        }
        return cell;
    }
}
