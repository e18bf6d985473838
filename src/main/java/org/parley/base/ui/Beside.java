package org.parley.base.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;

/** What is open beside a list. Where there is little room it lies over the list as a dialog, and whoever hears it is told its name. */
public final class Beside {

    private Beside() {}

    public static void named(MasterDetailLayout layout) {
        layout.addAttachListener(attached -> layout.getElement().executeJs("""
                        this.updateComplete.then(() => {
                          const detail = this.shadowRoot.querySelector('[part~=detail]');
                          const name = () => detail.hasAttribute('role') ? detail.setAttribute('aria-label', $0)
                            : detail.removeAttribute('aria-label');
                          if (detail) {
                            new MutationObserver(name).observe(detail, {attributeFilter: ['role']});
                            name();
                          }
                        });""", t("frame.beside")));
    }
}
