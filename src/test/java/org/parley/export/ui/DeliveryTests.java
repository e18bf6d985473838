package org.parley.export.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.base.Refusal;
import org.parley.export.Export;
import org.parley.export.ExportChoice;
import org.parley.export.ExportFormat;
import org.parley.export.Exports;

/** The browser gets the file under a harmless name, and the dialog learns how that went. */
class DeliveryTests {

    private final Export<String> export = new Export<>("lawmakers", List.of(), List.of(), (chosen, reader) -> {}, null);
    private final Exports exports = mock(Exports.class);
    private final DownloadEvent event = mock(DownloadEvent.class);
    private final Delivery delivery = new Delivery();

    @Test
    void theFileIsCalledAfterTheListAndTheDay() {
        when(event.getOutputStream()).thenReturn(new ByteArrayOutputStream());
        when(exports.write(any(), any(), any())).thenReturn(7L);
        delivery.prepare(file());

        delivery.handleDownloadRequest(event);

        verify(event).setFileName("lawmakers-2026-11-22.vcf");
        verify(event).setContentType("text/vcard;charset=utf-8");
        assertThat(delivery.state()).isEqualTo(new Delivery.State.Done(7));
    }

    @Test
    void aRefusalSaysWhyAndBreaksTheDownloadOff() {
        when(exports.write(any(), any(), any())).thenThrow(new Refusal("export.refusal.busy", "busy"));

        delivery.prepare(file());

        assertThatThrownBy(() -> delivery.handleDownloadRequest(event)).isInstanceOf(Refusal.class);

        assertThat(delivery.state()).isEqualTo(new Delivery.State.BrokenOff("export.refusal.busy"));
    }

    @Test
    void anythingElseBreaksItOffAsWell() {
        when(exports.write(any(), any(), any())).thenThrow(new IllegalStateException("lost"));

        delivery.prepare(file());

        assertThatThrownBy(() -> delivery.handleDownloadRequest(event)).isInstanceOf(IllegalStateException.class);

        assertThat(delivery.state()).isEqualTo(new Delivery.State.BrokenOff("export.failed"));
    }

    private Outgoing file() {
        return new ListFile(
                export, new ExportChoice(ExportFormat.VCARD_4, null, true), exports, LocalDate.of(2026, 11, 22));
    }
}
