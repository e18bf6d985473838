package org.parley.response.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.parley.audit.ui.Histories;
import org.parley.base.Roles;
import org.parley.base.ui.Frame;
import org.parley.base.ui.ListTools;
import org.parley.base.ui.Message;
import org.parley.base.ui.Notices;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.Paths;
import org.parley.base.ui.UrlQuery;
import org.parley.export.ui.Exporting;
import org.parley.letter.Letters;
import org.parley.letter.ui.LetterLinks;
import org.parley.response.ResponseFilter;
import org.parley.response.ResponseLine;
import org.parley.response.Responses;
import org.springframework.data.domain.PageRequest;

/** What came back: on a letter, of a class, to letters of mine, or one response. */
@Route(value = ResponseLinks.LIST + "/:response?", layout = Frame.class)
@RolesAllowed(Roles.VIEWER)
class ResponsesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 25;

    private final transient Responses responses;
    private final transient Letters letters;
    private final transient ResponseTools tools;
    private final transient Histories histories;
    private final Div links = new Div();
    private final ResponseChips chips;
    private final Span count = new Span();
    private final Div cards = new Div();
    private final ResponseBar bar;
    private transient ResponseFilter shown = ResponseFilter.ALL;

    ResponsesView(
            Responses responses,
            ResponseChips.Subjects subjects,
            ResponseTools tools,
            ResponseExport export,
            Exporting exporting,
            ListTools listTools,
            Histories histories) {
        this.histories = histories;
        this.tools = tools;
        this.responses = responses;
        letters = subjects.letters();
        chips = new ResponseChips(subjects);
        count.addClassNames("quiet", "number");
        count.getElement().setAttribute("role", "status");
        bar = new ResponseBar(tools.many(), this::again);
        links.addClassName("row");
        cards.addClassName("stack");
        addClassName("page");
        Div toolbar = new Div(
                listTools.create(),
                count,
                exporting.button(() -> export.of(shown, inWords()), () -> t("response.size", responses.count(shown))));
        toolbar.addClassName("section-head");
        add(toolbar, links, chips, bar, cards);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        String one = event.getRouteParameters().get("response").orElse("");
        ResponseFilter filter = chips.known(ResponseLinks.read(UrlQuery.id(one), asked));
        shown = filter;
        links.removeAll();
        cards.removeAll();
        if (!one.isEmpty()
                && (filter.response() == null
                        || responses.list(filter, PageRequest.of(0, 1)).isEmpty())) {
            Notices.refused("refusal.not-found");
            event.forwardTo(ResponseLinks.LIST);
            return;
        }
        narrowed(filter);
        show(filter, 0);
    }

    @Override
    public String getPageTitle() {
        return t("response.title");
    }

    private void show(ResponseFilter filter, int page) {
        List<ResponseLine> lines = responses.list(filter, PageRequest.of(page, PAGE));
        boolean listing = filter.response() == null;
        boolean ticking = tools.mayChange() && listing;
        if (page == 0) {
            int all = listing ? responses.count(filter) : 0;
            count.setText(listing ? t("response.size", all) : "");
            bar.show(filter, all, ticking);
        }
        lines.forEach(line -> {
            ResponseCard card = new ResponseCard(line, tools, this::again);
            if (ticking) {
                card.offer(bar, line);
            }
            cards.add(card);
        });
        if (filter.response() != null) {
            lines.forEach(line -> cards.add(
                    histories.of(line.id()),
                    new PathLink(ResponseLinks.list(line.letter(), null), t("response.all-on", line.letterTitle()))));
        } else if (lines.isEmpty() && page == 0) {
            cards.add(new Message(VaadinIcon.ENVELOPE_OPEN_O, t("response.none-title"), t("response.none-here")));
        } else if (lines.size() == PAGE) {
            cards.add(more(filter, page + 1));
        }
    }

    /** Shows everything anew after something was changed; what was taken out alone on its page leads back to the list. */
    private void again() {
        if (shown.response() != null && responses.count(shown) == 0) {
            Paths.open(ResponseLinks.LIST);
            return;
        }
        cards.removeAll();
        show(shown, 0);
    }

    private List<String> inWords() {
        UUID letter = shown.letter();
        List<String> words = new ArrayList<>(chips.texts());
        words.addFirst(letter == null ? "" : letters.details(letter).title());
        words.add(shown.mine() ? t("response.mine-only") : "");
        words.add(shown.response() == null ? "" : t("response.one-only"));
        return Exporting.inWords("", words);
    }

    private Button more(ResponseFilter filter, int page) {
        Button more = new Button(t("response.more"));
        more.addClickListener(click -> {
            cards.remove(more);
            show(filter, page);
        });
        return more;
    }

    private void narrowed(ResponseFilter filter) {
        UUID letter = filter.letter();
        if (letter != null) {
            PathLink title =
                    new PathLink(LetterLinks.to(letter), letters.details(letter).title());
            title.getElement().setAttribute("dir", "auto");
            links.add(title);
        }
        chips.show(filter);
    }
}
