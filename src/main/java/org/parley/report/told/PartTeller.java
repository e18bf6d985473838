package org.parley.report.told;

import org.parley.report.ReportPart;
import org.parley.report.kept.Part;

/** Tells one part of a report. */
interface PartTeller {

    /** Which one. */
    ReportPart part();

    /** What it says. */
    Part tell(Telling telling);
}
