package org.parley.stuck.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.account.Accounts;
import org.parley.base.NotFound;
import org.parley.base.Roles;
import org.parley.base.ui.Chips;
import org.parley.base.ui.Frame;
import org.parley.base.ui.ListTools;
import org.parley.base.ui.Notices;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.Paths;
import org.parley.base.ui.UrlQuery;
import org.parley.board.Owned;
import org.parley.campaign.Campaigns;
import org.parley.campaign.ui.CampaignLinks;
import org.parley.letter.Letters;
import org.parley.parliament.Parliaments;
import org.parley.progress.Scope;
import org.parley.progress.ui.ProgressLinks;
import org.parley.stuck.Stuck;
import org.parley.stuck.StuckFilter;
import org.parley.stuck.StuckWork;
import org.parley.stuck.Why;
import org.springframework.stereotype.Component;

/** The stuck recipients behind a number, over all letters of a campaign, and from there to the boards on which they can be helped. */
@Route(value = StuckLinks.ROUTE, layout = Frame.class)
@RolesAllowed(Roles.VIEWER)
class StuckView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Parts parts;
    private final PathLink back = new PathLink();
    private final Select<Why> why = new Select<>();
    private final Span count = new Span();
    private final Chips chips = new Chips();
    private final Div boards = new Div();
    private final StuckGrid grid;
    private transient @Nullable StuckFilter shown;
    private String campaign = "";

    StuckView(Parts parts) {
        this.parts = parts;
        grid = new StuckGrid(parts.work());
        why.setAriaLabel(t("stuck.why"));
        why.setItems(Why.values());
        why.setItemLabelGenerator(one -> t(one.key()));
        why.addValueChangeListener(change -> {
            StuckFilter now = shown;
            if (change.isFromClient() && now != null) {
                go(new StuckFilter(
                        now.campaign(), change.getValue(), now.owner(), now.parliament(), now.letter(), now.silence()));
            }
        });
        count.addClassNames("quiet", "number");
        count.getElement().setAttribute("role", "status");
        boards.addClassName("stuck-boards");
        Div toolbar = new Div(back, why, parts.listTools().create(), count);
        toolbar.addClassName("toolbar");
        addClassNames("list-page", "stuck-page");
        add(toolbar, chips, boards, grid);
    }

    /** What the list is made of. */
    @Component
    record Parts(
            StuckWork work,
            Campaigns campaigns,
            Letters letters,
            Parliaments parliaments,
            Accounts accounts,
            ListTools listTools) {}

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID asked = UrlQuery.id(event.getRouteParameters().get("campaign").orElse(""));
        String name = asked == null ? null : campaign(asked);
        if (asked == null || name == null) {
            Notices.refused("campaign.gone");
            event.forwardTo(CampaignLinks.list());
        } else {
            campaign = name;
            show(known(StuckLinks.read(asked, event.getLocation().getQueryParameters())));
        }
    }

    @Override
    public String getPageTitle() {
        return t("stuck.list-of", campaign);
    }

    private @Nullable String campaign(UUID id) {
        try {
            return parts.campaigns().details(id).name();
        } catch (NotFound gone) {
            return null;
        }
    }

    private void show(StuckFilter filter) {
        shown = filter;
        back.setHref(ProgressLinks.to(Scope.ofCampaign(filter.campaign())));
        back.setText("← " + campaign);
        why.setValue(filter.why());
        count.setText(t("stuck.count", parts.work().count(filter)));
        chips.clear();
        Owned owner = filter.owner();
        if (owner != null) {
            chips.add(name(owner), () -> go(filter.owned(null)));
        }
        UUID parliament = filter.parliament();
        if (parliament != null) {
            chips.add(Objects.requireNonNullElse(place(parliament), "?"), () -> go(filter.at(null)));
        }
        UUID letter = filter.letter();
        if (letter != null) {
            chips.add(parts.letters().details(letter).title(), () -> go(filter.about(null)));
        }
        if (filter.why() == Why.SILENT) {
            chips.add(
                    t("stuck.days-chip", filter.silence().days()),
                    () -> go(new StuckFilter(
                            filter.campaign(), Why.OVERDUE, owner, parliament, letter, filter.silence())));
        }
        showBoards(filter);
        grid.show(filter);
    }

    /** What can be done with many at once is done on the board of a letter, which shows the same ones. */
    private void showBoards(StuckFilter filter) {
        List<Stuck.Named> letters = parts.work().byLetter(filter);
        boards.removeAll();
        boards.setVisible(!letters.isEmpty());
        boards.add(new Span(t("stuck.boards")));
        letters.forEach(letter -> {
            Span words = new Span(t("stuck.board", letter.name(), letter.many()));
            words.getElement().setAttribute("dir", "auto");
            PathLink link = new PathLink(StuckLinks.board(filter, letter.id()), words);
            link.addClassName("count");
            boards.add(link);
        });
    }

    private String name(Owned owner) {
        return switch (owner) {
            case Owned.Mine mine -> t("stuck.mine");
            case Owned.Nobodys nobodys -> t("stuck.nobody");
            case Owned.By(UUID account) -> parts.accounts().name(account);
        };
    }

    private @Nullable String place(UUID parliament) {
        return parts.parliaments().named(Set.of(parliament)).get(parliament);
    }

    /** The filter without what is no longer there. */
    private StuckFilter known(StuckFilter asked) {
        StuckFilter known = asked.at(UrlQuery.known(asked.parliament(), this::place))
                .about(UrlQuery.known(asked.letter(), parts.letters()::details));
        return known.owner() instanceof Owned.By(UUID account)
                        && UrlQuery.known(
                                        account,
                                        id -> blankToNull(parts.accounts().name(id)))
                                == null
                ? known.owned(null)
                : known;
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }

    private static void go(StuckFilter filter) {
        Paths.open(StuckLinks.list(filter));
    }
}
