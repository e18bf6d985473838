package org.parley.report.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.parley.base.ui.UrlQuery;
import org.parley.base.ui.Words;
import org.parley.export.ExportFormat;
import org.parley.print.page.Markup;
import org.parley.print.page.PaperPage;
import org.parley.report.KeptReport;
import org.parley.report.Reports;
import org.parley.report.file.PageFile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Each report as a page for the printer and as files, all of them made from what was kept. The services say who may. */
@Controller
class ReportPages {

    private final Reports reports;
    private final ReportFiles files;
    private final Actor actor;

    ReportPages(Reports reports, ReportFiles files, Actor actor) {
        this.reports = reports;
        this.files = files;
        this.actor = actor;
    }

    @GetMapping("/" + ReportLinks.PAGE + "{report}")
    void page(@PathVariable String report, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        KeptReport kept = read(report);
        List<PaperPage.Door> doors = new ArrayList<>();
        if (actor.is(Roles.OFFICER)) {
            doors.add(new PaperPage.Door(ReportLinks.word(kept.line().id()), say("report.word")));
            doors.add(new PaperPage.Door(ReportLinks.numbers(kept.line().id()), say("report.csv")));
        }
        PaperPage page = begun(request, response);
        page.begin(
                kept.line().title(),
                say(kept.line().names() ? "report.with-names" : "report.without-names"),
                ReportLinks.list(kept.line().campaign()),
                List.of(),
                doors.toArray(PaperPage.Door[]::new));
        new PageFile(page.page(), kept).write();
        page.end(null);
    }

    @GetMapping("/" + ReportLinks.PAGE + "{report}/docx")
    void word(@PathVariable String report, HttpServletResponse response) throws IOException {
        KeptReport kept = read(report);
        hand(kept, ExportFormat.DOCX, files.word(kept), response);
    }

    @GetMapping("/" + ReportLinks.PAGE + "{report}/csv")
    void numbers(@PathVariable String report, HttpServletResponse response) throws IOException {
        KeptReport kept = read(report);
        hand(kept, ExportFormat.CSV, files.numbers(kept), response);
    }

    @ExceptionHandler
    void refused(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            throw refusal;
        }
        refused(
                refusal instanceof NotFound ? HttpStatus.NOT_FOUND : HttpStatus.CONFLICT,
                refusal instanceof NotFound ? say("report.gone") : say(refusal.key(), refusal.values()),
                request,
                response);
    }

    @ExceptionHandler
    void mayNot(AccessDeniedException denied, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        refused(HttpStatus.FORBIDDEN, say("report.may-not"), request, response);
    }

    private void refused(HttpStatus status, String sentence, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.resetBuffer();
        response.setStatus(status.value());
        begun(request, response).nothing(say("report.refused"), sentence, ReportLinks.LIST);
    }

    private KeptReport read(String report) {
        UUID id = UrlQuery.id(report);
        if (id == null) {
            throw new NotFound("report", new UUID(0, 0));
        }
        return reports.read(id);
    }

    /** The name says what it is and when it ended: nothing that anybody typed. */
    private static void hand(KeptReport report, ExportFormat format, byte[] file, HttpServletResponse response)
            throws IOException {
        response.setContentType(format.contentType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("report-%s.%s".formatted(report.line().until(), format.ending()))
                        .build()
                        .toString());
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }

    /** Nothing runs and nothing is fetched but our own style sheets and the script behind the button. */
    private PaperPage begun(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none';"
                        + " frame-ancestors 'none'");
        response.setContentType("text/html;charset=UTF-8");
        return new PaperPage(
                new Markup(response.getWriter()), request.getContextPath(), actor.locale(), List.of("report"));
    }

    private String say(String key, @Nullable Object... values) {
        Locale language = actor.locale();
        return Words.text(key, language, values);
    }
}
