package org.parley.intake.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.time.ZoneId;
import org.parley.base.ui.Dates;
import org.parley.intake.IntakeRun;

/** Who took in which file, and how it was read. */
class RunFacts extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    RunFacts(IntakeRun run, ZoneId zone) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "intake.fact.file", run.fileName());
        fact(facts, "intake.fact.size", t("intake.bytes", run.bytes()));
        fact(facts, "intake.fact.who", Who.name(run.who()));
        fact(facts, "intake.fact.started", Dates.moment(run.startedAt(), zone));
        if (run.finishedAt() != null) {
            fact(facts, "intake.fact.finished", Dates.moment(run.finishedAt(), zone));
        }
        fact(facts, "intake.fact.parliament", run.parliamentName());
        fact(facts, "intake.fact.chamber", run.chamberName());
        fact(facts, "intake.fact.sheet", run.sheet());
        if (run.sheet().isEmpty()) {
            fact(facts, "intake.fact.encoding", run.reading().encoding());
            fact(
                    facts,
                    "intake.fact.delimiter",
                    ReadingFields.name(run.reading().delimiter()));
        }
        fact(facts, "intake.fact.layout", Makes.name(run.layout()));
        fact(facts, "intake.fact.rows", t("intake.rows", run.rowsRead()));
        fact(facts, "intake.fact.mandates", t("intake.number", run.counts().mandates()));
        fact(facts, "intake.fact.channels", t("intake.number", run.counts().channels()));
        fact(facts, "intake.fact.checksum", run.sha256());
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(t("intake.facts")), facts);
    }

    /** Adds what can be done with the run as a whole. */
    void offer(Component action) {
        getContent().add(new Div(action));
    }

    private static void fact(DescriptionList facts, String key, String value) {
        if (!value.isEmpty()) {
            facts.add(new DescriptionList.Term(t(key)), new DescriptionList.Description(value));
        }
    }
}
