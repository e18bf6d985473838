package org.parley.lawmaker.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.base.NotFound;
import org.parley.base.Seen;
import org.parley.base.ui.Correction;
import org.parley.base.ui.Dates;
import org.parley.base.ui.EntryDialog;
import org.parley.base.ui.PathLink;
import org.parley.lawmaker.StaffDetails;
import org.parley.lawmaker.StaffLine;
import org.parley.parliament.ChannelOwner;
import org.parley.parliament.ui.ChannelsCard;

/** Who works for a lawmaker, and how they are reached. */
class OfficeCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Directory directory;
    private final UUID lawmaker;

    OfficeCard(Directory directory, UUID lawmaker) {
        this.directory = directory;
        this.lawmaker = lawmaker;
        getContent().addClassName("card");
        show();
    }

    private void show() {
        Div head = new Div(new H2(t("staff.title")));
        head.addClassName("card-head");
        if (directory.mayChange()) {
            Button add = new Button(t("staff.add"), VaadinIcon.PLUS.create(), click -> add());
            add.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            head.add(add);
        }
        getContent().removeAll();
        getContent().add(head);
        List<StaffLine> staff = directory.offices().of(lawmaker);
        if (staff.isEmpty()) {
            Paragraph none = new Paragraph(t("staff.none"));
            none.addClassName("quiet");
            getContent().add(none);
        }
        staff.forEach(member -> getContent().add(row(member)));
    }

    private Component row(StaffLine member) {
        PathLink name = new PathLink(
                LawmakerLinks.to(lawmaker, member.id()), member.details().name());
        name.getElement().setAttribute("dir", "auto");
        Span role = new Span(role(member));
        role.addClassName("quiet");
        Div facts = new Div(name, role);
        facts.addClassName("line-facts");
        Div line = new Div(facts);
        line.addClassName("line");
        if (directory.mayChange()) {
            Button correct = new Button(VaadinIcon.EDIT.create(), click -> correct(member));
            correct.setAriaLabel(t("staff.correct"));
            correct.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
            line.add(correct);
        }
        ChannelsCard channels = new ChannelsCard(
                directory.channels(), new ChannelOwner.OfStaff(member.id()), "", directory.mayChange(), () -> {});
        return new Div(line, channels);
    }

    /** What somebody does there, and until when they did. */
    static String role(StaffLine member) {
        String left = member.details().leftOn() == null
                ? ""
                : t("staff.left", Dates.day(member.details().leftOn()));
        return Stream.of(member.details().role(), left)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private void add() {
        StaffForm form = new StaffForm(StaffDetails.EMPTY);
        EntryDialog dialog = new EntryDialog(
                t("staff.add"),
                form,
                () -> form.typed()
                        .map(details -> {
                            directory.offices().add(lawmaker, details);
                            show();
                            return true;
                        })
                        .orElse(false));
        dialog.watch(form.fields());
        dialog.open();
    }

    private void correct(StaffLine member) {
        new Correction<>(
                        t("staff.correct"),
                        new StaffForm(member.details()),
                        member.asSeen(),
                        () -> now(member.id()),
                        (from, details) -> directory.offices().correct(member.id(), from.version(), details),
                        details -> show())
                .open();
    }

    private Seen<StaffDetails> now(UUID member) {
        return directory.offices().of(lawmaker).stream()
                .filter(line -> line.id().equals(member))
                .findFirst()
                .orElseThrow(() -> new NotFound("staff member", member))
                .asSeen();
    }
}
