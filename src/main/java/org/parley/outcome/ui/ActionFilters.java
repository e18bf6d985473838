package org.parley.outcome.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.UUID;
import org.parley.campaign.ui.CampaignPicker;
import org.parley.letter.ui.LetterPicker;
import org.parley.outcome.ActionFilter;
import org.parley.outcome.ActionKind;
import org.parley.outcome.ActionStage;
import org.parley.parliament.ParliamentLine;

/** What the list of actions can be narrowed by, apart from words. */
class ActionFilters extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient ActionTools tools;
    private final SerializableConsumer<ActionFilter> narrowing;
    private final ComboBox<ParliamentLine> parliament;
    private final ComboBox<ActionKind> kind = new ComboBox<>(t("outcome.kind"));
    private final ComboBox<ActionStage> stage = new ComboBox<>(t("outcome.stage"));
    private final CampaignPicker campaign;
    private final LetterPicker letter;
    private ActionFilter shown = ActionFilter.ALL;
    private boolean showing;

    ActionFilters(ActionTools tools, SerializableConsumer<ActionFilter> narrowing) {
        this.tools = tools;
        this.narrowing = narrowing;
        parliament = PlaceFields.parliaments(tools.parliaments(), t("outcome.parliament"));
        campaign = new CampaignPicker(tools.campaigns(), t("position.campaign"));
        letter = new LetterPicker(tools.letters(), t("outcome.letter"));
        kind.setItems(ActionKind.values());
        kind.setItemLabelGenerator(one -> t(one.key()));
        stage.setItems(ActionStage.values());
        stage.setItemLabelGenerator(one -> t(one.key()));
        for (ComboBox<?> box : List.of(parliament, kind, stage)) {
            box.setClearButtonVisible(true);
        }
        for (HasValue<?, ?> field : List.of(parliament, kind, stage, campaign, letter)) {
            field.addValueChangeListener(change -> tell());
        }
        getContent().addClassName("filter-fields");
        getContent().add(parliament, kind, stage, campaign, letter);
    }

    void show(ActionFilter filter) {
        shown = filter;
        showing = true;
        UUID where = filter.parliament();
        parliament.setValue(where == null ? null : tools.parliaments().line(where));
        kind.setValue(filter.kind());
        stage.setValue(filter.stage());
        campaign.setValue(filter.campaign());
        letter.setValue(filter.letter());
        showing = false;
    }

    private void tell() {
        if (!showing) {
            ParliamentLine where = parliament.getValue();
            narrowing.accept(shown.withParliament(where == null ? null : where.id())
                    .withKind(kind.getValue())
                    .withStage(stage.getValue())
                    .withCampaign(campaign.getValue(), shown.bearing())
                    .withLetter(letter.getValue(), shown.bearing()));
        }
    }
}
