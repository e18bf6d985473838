package org.parley.letter.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.UUID;
import org.parley.account.Accounts;
import org.parley.account.ui.ColleaguePicker;
import org.parley.base.ui.SearchField;
import org.parley.base.ui.UrlQuery;
import org.parley.campaign.Campaigns;
import org.parley.campaign.ui.CampaignPicker;
import org.parley.export.ui.Exporting;
import org.parley.letter.LetterFilter;
import org.parley.letter.LetterKind;

/** What narrows the list of letters; every field acts at once. */
class LetterFilterFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Campaigns campaigns;
    private final transient Accounts accounts;
    private final TextField search = SearchField.about(t("letter.search"));
    private final CampaignPicker campaign;
    private final Select<LetterKind> kind = new Select<>();
    private final ColleaguePicker owner;
    private final SerializableConsumer<LetterFilter> narrowing;

    LetterFilterFields(Campaigns campaigns, Accounts accounts, SerializableConsumer<LetterFilter> narrowing) {
        this.campaigns = campaigns;
        this.accounts = accounts;
        this.narrowing = narrowing;
        campaign = new CampaignPicker(campaigns, "");
        campaign.actAsFilter(t("letter.campaign"));
        owner = new ColleaguePicker(accounts, "");
        owner.actAsFilter(t("letter.owner"));
        kind.setItems(LetterKind.values());
        kind.setAriaLabel(t("letter.kind"));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(t("letter.any-kind"));
        kind.setItemLabelGenerator(one -> one == null ? t("letter.any-kind") : t(one.key()));
        for (HasValue<?, ?> field : new HasValue<?, ?>[] {search, campaign, kind, owner}) {
            field.addValueChangeListener(change -> narrow(change.isFromClient()));
        }
        getContent().addClassNames("row", "grow");
        getContent().add(search, campaign, kind, owner);
    }

    /** The filter without what is no longer there. */
    LetterFilter known(LetterFilter asked) {
        return new LetterFilter(
                asked.search(),
                UrlQuery.known(asked.campaign(), campaigns::details),
                asked.kind(),
                UrlQuery.known(asked.owner(), id -> accounts.name(id).isEmpty() ? null : id));
    }

    void show(LetterFilter filter) {
        search.setValue(filter.search());
        campaign.setValue(filter.campaign());
        kind.setValue(filter.kind());
        owner.setValue(filter.owner());
    }

    /** What narrows the list, in words. */
    List<String> inWords() {
        UUID about = campaign.getValue();
        UUID whose = owner.getValue();
        return Exporting.inWords(
                search.getValue(),
                List.of(
                        about == null ? "" : campaigns.details(about).name(),
                        kind.getValue() == null ? "" : t(kind.getValue().key()),
                        whose == null ? "" : accounts.name(whose)));
    }

    private void narrow(boolean byThePerson) {
        if (byThePerson) {
            narrowing.accept(
                    new LetterFilter(search.getValue(), campaign.getValue(), kind.getValue(), owner.getValue()));
        }
    }
}
