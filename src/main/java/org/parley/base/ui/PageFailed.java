package org.parley.base.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** A page that could not be made: a plain sentence and an id, never the exception's message. */
@ParentLayout(Frame.class)
@AnonymousAllowed
class PageFailed extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        add(new Message(
                VaadinIcon.WARNING,
                t("failed.title"),
                Faults.sentence(parameter.getException()),
                new RouterLink(t("not-found.back"), TodayView.class)));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return t("failed.title");
    }
}
