package org.parley.base.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import org.jspecify.annotations.Nullable;

/** Short messages about what just happened, with a way back where there is one. Texts are shown as text. */
public final class Notices {

    private static final int GLANCE = 4_000;
    private static final int UNDO_TIME = 10_000;
    private static final int READING_TIME = 12_000;

    private Notices() {}

    /** It was done. */
    public static void done(String key, @Nullable Object... values) {
        show(new Span(t(key, values)), GLANCE, NotificationVariant.LUMO_SUCCESS);
    }

    /** It was done, and one click takes it back. */
    public static void undoable(String key, Runnable undo, @Nullable Object... values) {
        Button back = new Button(t("notice.undo"));
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        HorizontalLayout line = new HorizontalLayout(new Span(t(key, values)), back);
        line.setDefaultVerticalComponentAlignment(FlexComponent.Alignment.CENTER);
        Notification notice = show(line, UNDO_TIME, NotificationVariant.LUMO_SUCCESS);
        back.setDisableOnClick(true);
        back.addClickListener(click -> {
            notice.close();
            undo.run();
        });
    }

    /** It was not done: why, and what to do now. */
    public static void refused(String key, @Nullable Object... values) {
        problem(t(key, values));
    }

    static void problem(String sentence) {
        Span text = new Span(sentence);
        text.getElement().setAttribute("role", "alert");
        show(text, READING_TIME, NotificationVariant.LUMO_ERROR);
    }

    private static Notification show(Component content, int milliseconds, NotificationVariant variant) {
        Notification notice = new Notification(content);
        notice.setDuration(milliseconds);
        notice.setPosition(Notification.Position.BOTTOM_CENTER);
        notice.addThemeVariants(variant);
        notice.open();
        return notice;
    }
}
