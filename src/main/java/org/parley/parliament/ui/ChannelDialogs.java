package org.parley.parliament.ui;

import static org.parley.base.ui.Words.t;

import java.util.UUID;
import org.parley.base.NotFound;
import org.parley.base.Seen;
import org.parley.base.ui.Correction;
import org.parley.base.ui.EntryDialog;
import org.parley.parliament.ChannelDetails;
import org.parley.parliament.ChannelKind;
import org.parley.parliament.ChannelLine;
import org.parley.parliament.ChannelOwner;
import org.parley.parliament.ChannelState;
import org.parley.parliament.Channels;

/** The dialogs in which a way to reach somebody is written down and corrected. */
final class ChannelDialogs {

    private final Channels channels;
    private final ChannelOwner owner;

    ChannelDialogs(Channels channels, ChannelOwner owner) {
        this.channels = channels;
        this.owner = owner;
    }

    void add(Runnable afterwards) {
        ChannelForm form = new ChannelForm(new ChannelDetails(ChannelKind.EMAIL, "", "", ChannelState.UNVERIFIED));
        EntryDialog dialog = new EntryDialog(
                t("channel.add"),
                form,
                () -> form.typed()
                        .map(details -> {
                            channels.add(owner, details);
                            afterwards.run();
                            return true;
                        })
                        .orElse(false));
        dialog.watch(form.fields());
        dialog.open();
    }

    void correct(ChannelLine line, Runnable afterwards) {
        new Correction<>(
                        t("channel.correct"),
                        new ChannelForm(line.details()),
                        line.asSeen(),
                        () -> now(line.id()),
                        (from, details) -> channels.correct(line.id(), from.version(), details),
                        details -> afterwards.run())
                .open();
    }

    private Seen<ChannelDetails> now(UUID channel) {
        return channels.of(owner).stream()
                .filter(line -> line.id().equals(channel))
                .findFirst()
                .orElseThrow(() -> new NotFound("channel", channel))
                .asSeen();
    }
}
