package org.parley.signatory.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import org.parley.base.ui.Dates;
import org.parley.base.ui.NameCell;
import org.parley.base.ui.Room;
import org.parley.partner.ui.PartnerLinks;
import org.parley.signatory.Signatories;
import org.parley.signatory.SignatoryFilter;
import org.parley.signatory.SignatoryLine;
import org.parley.signatory.SignatoryState;

/** The signatories that match, one a row; whoever keeps the letter has a menu for each. */
class SignatoryGrid extends Grid<SignatoryLine> {

    private static final long serialVersionUID = 1L;

    private static final String STATE = """
            <div class="name-cell"><span><span class="mark ${item.mark}">${item.state}</span></span>
            <span class="quiet">${item.on}${item.files
                ? html` <button class="plain" title="${item.files}" aria-label="${item.files}" @click="${evidence}"><vaadin-icon
                    icon="vaadin:paperclip"></vaadin-icon></button>`
                : ''}</span></div>
            """;

    private final transient Signatories signatories;

    SignatoryGrid(Signatories signatories, SignatoryDialogs dialogs, boolean keeps, Runnable changed) {
        this.signatories = signatories;
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        addColumn(NameCell.linked(SignatoryGrid::path, SignatoryLine::name, SignatoryGrid::detail))
                .setHeader(t("signatory.name"))
                .setSortProperty("name")
                .setFlexGrow(3)
                .setWidth("11rem");
        addColumn(LitRenderer.<SignatoryLine>of(STATE)
                        .withProperty("state", line -> t(line.state().kind().key(), 1))
                        .withProperty("mark", SignatoryGrid::mark)
                        .withProperty("on", line -> Dates.day(line.state().on()))
                        .withProperty(
                                "files",
                                line -> line.files().isEmpty()
                                        ? ""
                                        : t("signatory.files-of", line.files().size()))
                        .withFunction("evidence", line -> dialogs.evidence(line, changed)))
                .setHeader(t("signatory.state"))
                .setSortProperty("state")
                .setFlexGrow(0)
                .setWidth("8rem");
        Column<SignatoryLine> how = addColumn(SignatoryGrid::how)
                .setHeader(t("signatory.how"))
                .setFlexGrow(2)
                .setWidth("12rem");
        if (keeps) {
            addComponentColumn(line -> new SignatoryMenu(line, dialogs, changed))
                    .setFlexGrow(0)
                    .setWidth("4rem");
        }
        Room.onlyWide(this, List.of(how));
    }

    void show(SignatoryFilter filter, Component nothing) {
        setEmptyStateComponent(nothing);
        setItemsPageable(page -> signatories.list(filter, page), page -> signatories.count(filter));
    }

    private static String path(SignatoryLine line) {
        return line.details().partner() == null
                ? ""
                : PartnerLinks.to(line.details().partner());
    }

    private static String detail(SignatoryLine line) {
        if (line.details().anonymous()) {
            return t("signatory.is-anonymous");
        }
        return line.late() ? t("signatory.is-late") : "";
    }

    private static String mark(SignatoryLine line) {
        return switch (line.state()) {
            case SignatoryState.Signed signed -> "good";
            case SignatoryState.Declined declined -> "poor";
            case SignatoryState.Withdrew withdrew -> "poor";
            case SignatoryState.Invited invited -> "";
        };
    }

    private static String how(SignatoryLine line) {
        return switch (line.state()) {
            case SignatoryState.Signed signed -> how(signed);
            case SignatoryState.Declined declined -> declined.because();
            case SignatoryState.Withdrew withdrew ->
                line.standing() ? t("signatory.withdrew-standing") : how(withdrew.before());
            case SignatoryState.Invited invited -> "";
        };
    }

    private static String how(SignatoryState.Signed signed) {
        if (signed.authorisedBy().isEmpty()) {
            return signed.knownBy();
        }
        return signed.knownBy().isEmpty() ? signed.authorisedBy() : signed.authorisedBy() + " · " + signed.knownBy();
    }
}
