package org.parley.sending;

import java.util.List;
import java.util.UUID;
import org.parley.attachment.AttachmentRule;
import org.parley.letter.Keepers;
import org.parley.recipient.Sending;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever sees that a letter went out sees the proof; whoever keeps the letter adds to it. */
@Component
class ProofsOfSending implements AttachmentRule {

    private final JdbcClient jdbc;
    private final Keepers keepers;

    ProofsOfSending(JdbcClient jdbc, Keepers keepers) {
        this.jdbc = jdbc;
        this.keepers = keepers;
    }

    @Override
    public String kind() {
        return Sending.SUBJECT;
    }

    @Override
    public boolean maySee(UUID sending) {
        return !letterOf(sending).isEmpty();
    }

    @Override
    public boolean mayChange(UUID sending) {
        return letterOf(sending).stream().anyMatch(keepers::mayChange);
    }

    private List<UUID> letterOf(UUID sending) {
        return jdbc.sql("select letter_id from sending where id = ?")
                .param(sending)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }
}
