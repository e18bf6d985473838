package org.parley.report.ui;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.UrlQuery;

/** The only code that leads to reports. */
final class ReportLinks {

    static final String LIST = "reports";

    /** The pages for the printer are none of Vaadin's, and so have a path of their own. */
    static final String PAGE = "print/reports/";

    private ReportLinks() {}

    /** The list, of one campaign alone where one is given. */
    static String list(@Nullable UUID campaign) {
        return new UrlQuery().with("campaign", campaign).after(LIST);
    }

    /** The page of a report for paper. */
    static String page(UUID report) {
        return PAGE + report;
    }

    /** The report as a document for a word processor. */
    static String word(UUID report) {
        return PAGE + report + "/docx";
    }

    /** Its numbers for a spreadsheet. */
    static String numbers(UUID report) {
        return PAGE + report + "/csv";
    }
}
