package org.parley.partner.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import org.parley.base.ui.Correction;
import org.parley.base.ui.EntryDialog;
import org.parley.base.ui.Notices;
import org.parley.base.ui.PathLink;
import org.parley.partner.PartnerDetails;
import org.parley.partner.PartnerLine;
import org.parley.partner.Partners;
import org.springframework.stereotype.Component;

/** The dialogs in which a partner is entered and corrected. */
@Component
class PartnerDialogs {

    private final Partners partners;

    PartnerDialogs(Partners partners) {
        this.partners = partners;
    }

    /** Enters a partner and goes to its page. Where one is called like that already, the person is asked first. */
    void enter(String name) {
        PartnerForm form = new PartnerForm(PartnerDetails.named(name, "", null));
        EntryDialog[] dialog = new EntryDialog[1];
        dialog[0] = new EntryDialog(
                t("partner.enter"),
                form,
                () -> form.typed()
                        .map(details -> {
                            List<PartnerLine> alike = partners.alike(details);
                            if (alike.isEmpty()) {
                                entered(partners.enter(details), details);
                                return true;
                            }
                            ask(details, alike, dialog[0]);
                            return false;
                        })
                        .orElse(false));
        dialog[0].watch(form.fields());
        dialog[0].open();
    }

    /** Corrects a partner as it is now; {@code afterwards} shows it anew. */
    void correct(UUID partner, Runnable afterwards) {
        PartnerLine line = partners.line(partner);
        new Correction<>(
                        t("partner.correct"),
                        new PartnerForm(line.asSeen().details()),
                        line.asSeen(),
                        () -> partners.line(partner).asSeen(),
                        (from, details) -> partners.correct(partner, from.version(), details),
                        details -> {
                            Notices.done("partner.corrected", details.name());
                            afterwards.run();
                        })
                .open();
    }

    private void ask(PartnerDetails details, List<PartnerLine> alike, Dialog form) {
        UnorderedList known = new UnorderedList();
        alike.forEach(line -> known.add(new ListItem(link(line))));
        Dialog question = new Dialog(t("partner.known-title"));
        question.add(new Paragraph(t("partner.known-sentence", details.name())), known);
        question.setWidth("min(32rem, 94vw)");
        Button anyway = new Button(t("partner.known-anyway"), click -> {
            question.close();
            form.close();
            entered(partners.enterAnyway(details), details);
        });
        anyway.setDisableOnClick(true);
        Button back = new Button(t("partner.known-back"), click -> question.close());
        back.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        question.getFooter().add(anyway, back);
        question.open();
    }

    private static void entered(UUID partner, PartnerDetails details) {
        PartnerLinks.open(partner);
        Notices.done("partner.entered", details.name());
    }

    static Anchor link(PartnerLine line) {
        Anchor link = new PathLink(
                PartnerLinks.to(line.id()),
                line.acronym().isEmpty() ? line.name() : line.name() + " (" + line.acronym() + ")");
        link.getElement().setAttribute("dir", "auto");
        return link;
    }
}
