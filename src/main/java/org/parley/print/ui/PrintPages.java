package org.parley.print.ui;

import com.vaadin.flow.router.QueryParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.base.ui.UrlQuery;
import org.parley.base.ui.Words;
import org.parley.letter.LetterFilter;
import org.parley.letter.LetterLine;
import org.parley.letter.Letters;
import org.parley.letter.ui.LetterLinks;
import org.parley.letterhead.Letterheads;
import org.parley.print.Envelopes;
import org.parley.print.Printed;
import org.parley.print.Prints;
import org.parley.print.Selections;
import org.parley.print.page.Markup;
import org.parley.print.page.PaperPage;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Pages for the printer, written while they are read: plain HTML without a component on the server, so that thousands of copies take
 * no memory. The services say who may.
 */
@Controller
class PrintPages {

    private final Prints prints;
    private final Envelopes envelopes;
    private final Selections selections;
    private final Letters letters;
    private final Letterheads letterheads;
    private final Actor actor;

    PrintPages(
            Prints prints,
            Envelopes envelopes,
            Selections selections,
            Letters letters,
            Letterheads letterheads,
            Actor actor) {
        this.prints = prints;
        this.envelopes = envelopes;
        this.selections = selections;
        this.letters = letters;
        this.letterheads = letterheads;
        this.actor = actor;
    }

    @GetMapping("/" + PrintLinks.COPY + "{recipient}")
    void copy(@PathVariable String recipient, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Printed printed = prints.of(id(recipient));
        one(printed, say("print.whose", printed.copy().name()), request, response);
    }

    @GetMapping("/" + PrintLinks.LETTER + "{letter}/public")
    void open(@PathVariable String letter, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Printed printed = prints.open(id(letter), UrlQuery.id(query(request), "version"));
        one(printed, say("print.public-one"), request, response);
    }

    @GetMapping("/" + PrintLinks.LETTER + "{letter}")
    void copies(@PathVariable String letter, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        LetterLine line = letters.details(id(letter));
        QueryParameters query = query(request);
        Meant meant = Meant.of(line.id(), query, selections);
        String back = PrintLinks.tab(meant.filter(), meant.selection(), false);
        long all = prints.count(meant.filter());
        long from = Math.clamp(number(query, "from", 1) - 1, 0, Math.max(0, all));
        int most = Math.clamp(number(query, "most", Prints.MOST), 1, Prints.MOST);
        long shown = Math.min(most, all - from);
        PaperPage page = begun(request, response);
        if (shown <= 0) {
            page.nothing(line.title(), say("print.nothing"), back);
            return;
        }
        page.begin(
                line.title(),
                shown == all ? say("print.copies", all) : say("print.some", from + 1, from + shown, all),
                back,
                List.of());
        CopyHtml copies = new CopyHtml(page.page(), letterheads.now());
        prints.each(meant.filter(), from, most, PrintWords.filter(line, meant, language()), copies::write);
        page.end(copies.broken() == 0 ? null : say("print.broken", copies.broken()));
    }

    @GetMapping("/" + PrintLinks.LETTER + "{letter}/labels")
    void labels(@PathVariable String letter, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        LetterLine line = letters.details(id(letter));
        QueryParameters query = query(request);
        Meant meant = Meant.of(line.id(), query, selections);
        LabelSheet sheet = LabelSheet.of(UrlQuery.text(query, "sheet")).orElse(LabelSheet.L7160);
        String back = PrintLinks.tab(meant.filter(), meant.selection(), false);
        long all = envelopes.count(meant.filter());
        PaperPage page = begun(request, response);
        if (all == 0) {
            page.nothing(line.title(), say("print.no-label"), back);
            return;
        }
        page.begin(
                line.title(),
                say("print.labels-about", Math.min(all, Envelopes.MOST), sheet.labels()),
                back,
                List.of(say("print.labels-how")));
        LabelHtml labels = new LabelHtml(page.page(), sheet, language());
        envelopes.labels(meant.filter(), PrintWords.filter(line, meant, language()), labels::write);
        labels.end();
        page.end(all > Envelopes.MOST ? say("print.labels-more", Envelopes.MOST) : null);
    }

    @ExceptionHandler
    void refused(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            throw refusal;
        }
        HttpStatus status = refusal instanceof NotFound ? HttpStatus.NOT_FOUND : HttpStatus.CONFLICT;
        refused(status, say(refusal.key(), refusal.values()), request, response);
    }

    @ExceptionHandler
    void mayNot(AccessDeniedException denied, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        refused(HttpStatus.FORBIDDEN, say("print.may-not"), request, response);
    }

    private void refused(HttpStatus status, String sentence, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.resetBuffer();
        response.setStatus(status.value());
        String back = LetterLinks.list(new LetterFilter("", null, null, null));
        begun(request, response).nothing(say("print.refused"), sentence, back);
    }

    private void one(Printed printed, String about, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        PaperPage page = begun(request, response);
        page.begin(printed.copy().title(), about, LetterLinks.tab(printed.copy().letter(), PrintLinks.TAB), List.of());
        CopyHtml copies = new CopyHtml(page.page(), letterheads.now());
        copies.write(printed);
        page.end(copies.broken() == 0 ? null : say("print.broken", copies.broken()));
    }

    /** Nothing runs and nothing is fetched but our own style sheet and the script behind the button. */
    private PaperPage begun(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none';"
                        + " frame-ancestors 'none'");
        response.setContentType("text/html;charset=UTF-8");
        return new PaperPage(new Markup(response.getWriter()), request.getContextPath(), language(), List.of());
    }

    private Locale language() {
        return actor.locale();
    }

    private String say(String key, @Nullable Object... values) {
        return Words.text(key, language(), values);
    }

    private static QueryParameters query(HttpServletRequest request) {
        return QueryParameters.fromString(Objects.requireNonNullElse(request.getQueryString(), ""));
    }

    private static long number(QueryParameters query, String name, long otherwise) {
        String text = UrlQuery.text(query, name);
        return text.matches("\\d{1,9}") ? Long.parseLong(text) : otherwise;
    }

    private static UUID id(String text) {
        UUID id = UrlQuery.id(text);
        if (id == null) {
            throw new NotFound("letter or recipient", new UUID(0, 0));
        }
        return id;
    }
}
