package org.parley.version.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.parley.base.Actor;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.parley.base.ui.Dates;
import org.parley.base.ui.Frame;
import org.parley.base.ui.Message;
import org.parley.base.ui.Room;
import org.parley.letter.SealedVersion;
import org.parley.letter.Seals;
import org.parley.version.SealCheck;

/** Where whoever has a copy of a letter sees whether it is what was sealed, and whether what is stored here still is. */
@Route(value = VersionLinks.SEALS, layout = Frame.class)
@RolesAllowed(Roles.VIEWER)
class SealsView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final String TITLE = """
            <div class="name-cell"><a href="${item.path}" router-link dir="auto">${item.title}</a>
            <span class="quiet">${item.detail}</span></div>
            """;

    private static final String HOLDS = """
            <span class="mark ${item.mark}">${item.holds}</span>
            """;

    private final transient Seals seals;
    private final transient SealCheck check;
    private final transient Actor actor;
    private final TextArea text = new TextArea(t("seal.text"));
    private final VerdictCard verdict;
    private final Div compared = new Div();

    SealsView(Seals seals, SealCheck check, Actor actor) {
        this.seals = seals;
        this.check = check;
        this.actor = actor;
        verdict = new VerdictCard(actor.zone());
        addClassNames("page", "seals");
        Paragraph how = new Paragraph(t("seal.how"));
        how.addClassName("quiet");
        text.setWidthFull();
        text.setMinRows(5);
        text.setMaxRows(14);
        text.setMaxLength(SealCheck.LARGEST);
        text.getElement().setAttribute("dir", "auto");
        Button look = new Button(t("seal.check"), click -> look());
        look.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div actions = new Div(look, new SealUpload(bytes -> verdict.show(check.file(bytes))));
        actions.addClassName("row");
        compared.getElement().setAttribute("role", "status");
        Button all = new Button(t("seal.compare-all"), VaadinIcon.CHECK.create(), click -> compare());
        Div stored = new Div(new H3(t("seal.stored")), all);
        stored.addClassName("section-head");
        add(new H2(t("seal.title")), how, text, actions, verdict, stored, compared, grid());
    }

    @Override
    public String getPageTitle() {
        return t("seal.title");
    }

    private void look() {
        text.setInvalid(false);
        try {
            verdict.show(check.text(text.getValue()));
        } catch (Refusal refused) {
            text.setErrorMessage(t(refused.key(), refused.values()));
            text.setInvalid(true);
        }
    }

    private void compare() {
        List<SealedVersion> broken = seals.broken();
        compared.removeAll();
        Paragraph sentence = new Paragraph(
                broken.isEmpty() ? t("seal.all-hold", seals.count()) : t("seal.some-broken", broken.size()));
        sentence.addClassNames("sentence", broken.isEmpty() ? "good" : "problem");
        compared.add(sentence);
        broken.forEach(seal -> compared.add(new Div(VerdictCard.link(seal))));
    }

    private Grid<SealedVersion> grid() {
        Grid<SealedVersion> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.addColumn(LitRenderer.<SealedVersion>of(TITLE)
                        .withProperty("path", VersionLinks::sealed)
                        .withProperty("title", SealedVersion::title)
                        .withProperty("detail", VersionNames::of))
                .setHeader(t("letter.title"))
                .setFlexGrow(3)
                .setWidth("12rem");
        Room.onlyWide(
                grid,
                List.of(
                        grid.addColumn(seal -> Dates.moment(seal.at(), actor.zone()))
                                .setHeader(t("seal.at"))
                                .setWidth("11rem"),
                        grid.addColumn(SealedVersion::by)
                                .setHeader(t("seal.by"))
                                .setWidth("9rem")));
        grid.addColumn(LitRenderer.<SealedVersion>of(HOLDS)
                        .withProperty("mark", seal -> seal.holds() ? "good" : "poor")
                        .withProperty("holds", seal -> t(seal.holds() ? "seal.holds" : "seal.broken")))
                .setHeader(t("seal.seal"))
                .setFlexGrow(0)
                .setWidth("10rem");
        grid.setItemsPageable(seals::list, page -> seals.count());
        grid.setEmptyStateComponent(new Message(VaadinIcon.LOCK, t("seal.none-title"), t("seal.none-sentence")));
        return grid;
    }
}
