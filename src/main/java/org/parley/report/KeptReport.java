package org.parley.report;

import org.parley.report.kept.Content;

/** A report and all that it says. */
public record KeptReport(ReportLine line, Content content) {}
