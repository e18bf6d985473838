package org.parley.duplicate.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.parley.base.Roles;
import org.parley.base.ui.Dates;
import org.parley.duplicate.MergeLine;
import org.parley.duplicate.StayingLine;
import org.parley.lawmaker.Lawmakers;
import org.parley.lawmaker.ui.LawmakerSection;
import org.springframework.core.annotation.Order;

/** On a lawmaker's page: who was merged into them, the way back, and the way to merge somebody whom nobody proposed. */
@org.springframework.stereotype.Component
@Order(90)
class MergesOfLawmaker implements LawmakerSection {

    private final MergeActions actions;
    private final Lawmakers lawmakers;

    MergesOfLawmaker(MergeActions actions, Lawmakers lawmakers) {
        this.actions = actions;
        this.lawmakers = lawmakers;
    }

    @Override
    public Component create(UUID lawmaker) {
        boolean merges = actions.actor().is(Roles.OFFICER);
        List<MergeLine> lines = actions.merges().of(lawmaker);
        Div section = new Div();
        section.addClassName("merges");
        lines.forEach(line -> section.add(line(line, lawmaker, merges)));
        if (merges) {
            Button merge =
                    new Button(t("duplicate.merge-somebody"), click -> new MergeDialog(lawmakers, lawmaker).open());
            merge.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            section.add(merge);
        }
        section.setVisible(merges || !lines.isEmpty());
        return section;
    }

    private Component line(MergeLine line, UUID lawmaker, boolean merges) {
        Instant undone = line.undoneAt();
        Paragraph words = new Paragraph(
                line.stays().equals(lawmaker)
                        ? t("duplicate.was-merged", line.goneName(), line.who(), moment(line.at()))
                        : t("duplicate.went", line.who(), moment(line.at())));
        words.addClassName("tight");
        Div facts = new Div(words);
        facts.addClassName("line-facts");
        Div row = new Div(facts);
        row.addClassName("line");
        if (undone != null) {
            Paragraph back = new Paragraph(t("duplicate.was-taken-back", line.undoneBy(), moment(undone)));
            back.addClassNames("tight", "quiet");
            facts.add(back);
            if (line.staying() > 0) {
                facts.add(staying(line.id()));
            }
        } else if (merges) {
            Button back = new Button(t("duplicate.take-back"), click -> actions.takeBack(line.id()));
            back.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            back.setDisableOnClick(true);
            row.add(back);
        }
        return row;
    }

    private Component staying(UUID merge) {
        UnorderedList list = new UnorderedList();
        list.addClassName("changes");
        actions.merges().staying(merge).forEach(rest -> list.add(new ListItem(sentence(rest))));
        return list;
    }

    private static String sentence(StayingLine rest) {
        String field = FieldNames.of(rest.field());
        return rest.ours().isEmpty()
                ? t("duplicate.rest", field, t(rest.reason()))
                : t("duplicate.rest-value", field, rest.ours(), t(rest.reason()));
    }

    private String moment(Instant at) {
        return Dates.moment(at, actions.actor().zone());
    }
}
