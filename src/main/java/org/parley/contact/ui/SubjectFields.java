package org.parley.contact.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.Query;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.campaign.CampaignChoice;
import org.parley.campaign.Campaigns;
import org.parley.letter.LetterChoice;
import org.parley.letter.LetterLine;
import org.parley.letter.Letters;
import org.springframework.data.domain.PageRequest;

/** The campaign and the letter that something is about, both optional. A letter brings its campaign. */
public class SubjectFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Campaigns campaigns;
    private final transient Letters letters;
    private final ComboBox<CampaignChoice> campaign = new ComboBox<>(t("contact.about-campaign"));
    private final ComboBox<LetterChoice> letter = new ComboBox<>(t("contact.about-letter"));

    public SubjectFields(Campaigns campaigns, Letters letters) {
        this.campaigns = campaigns;
        this.letters = letters;
        campaign.setItemLabelGenerator(CampaignChoice::name);
        campaign.setItems(query -> campaigns.choices(query.getFilter().orElse(""), page(query)).stream());
        campaign.setClearButtonVisible(true);
        campaign.addValueChangeListener(change -> narrow());
        letter.setItemLabelGenerator(LetterChoice::title);
        letter.setItems(query -> letters.choices(query.getFilter().orElse(""), campaign(), page(query)).stream());
        letter.setClearButtonVisible(true);
        letter.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                show(change.getValue().campaign(), change.getValue().id());
            }
        });
        getContent().addClassName("fields");
        getContent().add(campaign, letter);
    }

    /** Shows a campaign and a letter; what no longer exists is left out. */
    public final void show(@Nullable UUID campaignId, @Nullable UUID letterId) {
        LetterLine line = letterId == null ? null : letters.details(letterId);
        UUID wanted = line == null ? campaignId : line.campaign();
        campaign.setValue(
                wanted == null
                        ? null
                        : new CampaignChoice(wanted, campaigns.details(wanted).name()));
        letter.setValue(line == null ? null : new LetterChoice(line.id(), line.title(), line.campaign()));
    }

    public @Nullable UUID campaign() {
        CampaignChoice choice = campaign.getValue();
        return choice == null ? null : choice.id();
    }

    public @Nullable UUID letter() {
        LetterChoice choice = letter.getValue();
        return choice == null ? null : choice.id();
    }

    /** What closing the dialog asks about. */
    public HasValue<?, ?>[] watched() {
        return new HasValue<?, ?>[] {campaign, letter};
    }

    private void narrow() {
        LetterChoice chosen = letter.getValue();
        if (chosen != null && !chosen.campaign().equals(campaign())) {
            letter.clear();
        }
        letter.getDataProvider().refreshAll();
    }

    private static PageRequest page(Query<?, ?> query) {
        return PageRequest.of(query.getPage(), query.getPageSize());
    }
}
