package org.parley.contact.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.account.Accounts;
import org.parley.account.Colleague;
import org.parley.base.ui.FirstProposal;
import org.parley.contact.ContactDetails;

/** Whether a contact is confidential, and who may see it then although they took no part. */
class Secrecy extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Checkbox confidential = new Checkbox(t("contact.confidential"));
    private final MultiSelectComboBox<Colleague> readers = new MultiSelectComboBox<>(t("contact.readers"));

    private transient Set<UUID> whoLeft = Set.of();

    Secrecy(Accounts accounts) {
        confidential.setHelperText(t("contact.confidential-help"));
        confidential.addValueChangeListener(change -> readers.setVisible(change.getValue()));
        readers.setItemLabelGenerator(Colleague::name);
        readers.setItems(accounts.colleagues());
        readers.setHelperText(t("contact.readers-help"));
        readers.setWidthFull();
        readers.setVisible(false);
        FirstProposal.taken(readers);
        getContent().addClassName("stack");
        getContent().add(confidential, readers);
    }

    void show(ContactDetails details) {
        confidential.setValue(details.confidential());
        readers.setValue(readers.getListDataView()
                .getItems()
                .filter(colleague -> details.readers().contains(colleague.id()))
                .collect(Collectors.toSet()));
        Set<UUID> gone = new HashSet<>(details.readers());
        gone.removeAll(readers());
        whoLeft = gone;
    }

    boolean isConfidential() {
        return confidential.getValue();
    }

    Set<UUID> readers() {
        return Stream.concat(whoLeft.stream(), readers.getValue().stream().map(Colleague::id))
                .collect(Collectors.toSet());
    }

    HasValue<?, ?>[] watched() {
        return new HasValue<?, ?>[] {confidential, readers};
    }
}
