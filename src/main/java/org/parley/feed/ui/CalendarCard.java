package org.parley.feed.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.account.ui.LinkDialog;
import org.parley.base.ui.Dates;
import org.parley.base.ui.Facts;
import org.parley.base.ui.Notices;
import org.parley.feed.AddressShown;
import org.parley.feed.CalendarAddresses;
import org.parley.feed.Detail;

/** Makes, replaces and revokes the address under which one's own calendar reads, and says how much stands there. */
class CalendarCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient CalendarAddresses addresses;
    private final ZoneId zone;
    private final boolean secure;
    private final Div body = new Div();

    CalendarCard(CalendarAddresses addresses, ZoneId zone, boolean secure) {
        this.addresses = addresses;
        this.zone = zone;
        this.secure = secure;
        body.addClassName("stack");
        getContent().addClassName("card");
        getContent().add(new H2(t("feed.title")), body);
        refresh();
    }

    private void refresh() {
        body.removeAll();
        Optional<AddressShown> mine = addresses.mine();
        body.add(quiet(t("feed.about")));
        RadioButtonGroup<Detail> detail = detail(mine.map(AddressShown::detail).orElse(Detail.KIND));
        if (mine.isPresent()) {
            AddressShown shown = mine.get();
            detail.addValueChangeListener(change -> tell(change.getValue()));
            body.add(
                    new Facts()
                            .text(t("feed.made"), Dates.moment(shown.made(), zone))
                            .text(t("feed.fetched"), fetched(shown.fetched())),
                    detail,
                    row(
                            new Button(t("feed.replace"), click -> askToReplace()),
                            button("feed.revoke", ButtonVariant.LUMO_ERROR, this::revoke)));
        } else {
            body.add(detail, row(button("feed.make", ButtonVariant.LUMO_PRIMARY, () -> make(detail.getValue()))));
        }
    }

    private static RadioButtonGroup<Detail> detail(Detail now) {
        RadioButtonGroup<Detail> detail = new RadioButtonGroup<>(t("feed.detail"));
        detail.setItems(Detail.values());
        detail.setItemLabelGenerator(one -> t(one.key()));
        detail.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        detail.setHelperText(t("feed.detail-advice"));
        detail.setValue(now);
        return detail;
    }

    private String fetched(@Nullable Instant moment) {
        return moment == null ? t("feed.fetched-never") : Dates.moment(moment, zone);
    }

    private void make(Detail detail) {
        String url = addresses.make(detail).url();
        refresh();
        String sentence = t("feed.new-sentence");
        new LinkDialog(t("feed.new"), secure ? sentence : sentence + " " + t("feed.new-near"), url, "feed.copied")
                .open();
    }

    private void askToReplace() {
        ConfirmDialog sure = new ConfirmDialog();
        sure.setHeader(t("feed.replace-title"));
        sure.setText(t("feed.replace-text"));
        sure.setCancelable(true);
        sure.setCancelText(t("entry.cancel"));
        sure.setConfirmText(t("feed.replace-confirm"));
        sure.addConfirmListener(
                confirmed -> make(addresses.mine().map(AddressShown::detail).orElse(Detail.KIND)));
        sure.open();
    }

    private void revoke() {
        addresses
                .revoke()
                .ifPresentOrElse(
                        revoked -> Notices.undoable("feed.revoked", () -> {
                            addresses.restore(revoked);
                            refresh();
                        }),
                        () -> Notices.done("feed.revoked-before"));
        refresh();
    }

    private void tell(Detail detail) {
        addresses.tell(detail);
        Notices.done("feed.detail-told");
    }

    private static Paragraph quiet(String sentence) {
        Paragraph paragraph = new Paragraph(sentence);
        paragraph.addClassNames("quiet", "tight");
        return paragraph;
    }

    private static Button button(String key, ButtonVariant variant, Runnable action) {
        Button button = new Button(t(key), click -> action.run());
        button.addThemeVariants(variant);
        return button;
    }

    private static Div row(Button... buttons) {
        Div row = new Div(buttons);
        row.addClassName("row");
        return row;
    }
}
