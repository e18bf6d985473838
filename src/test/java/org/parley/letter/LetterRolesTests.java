package org.parley.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.campaign.Campaigns;
import org.parley.recipient.AddresseeKind;
import org.parley.recipient.Addressees;
import org.parley.recipient.Picks;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.RecipientPick;
import org.parley.recipient.Recipients;
import org.parley.recipient.Sending;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** A viewer reads campaigns and letters, and changes nothing in them. */
@SpringBootTest
@Transactional
@SignedIn(role = Role.VIEWER, name = "Vera Lind")
class LetterRolesTests {

    private static final UUID SOME = UUID.randomUUID();

    @Autowired
    private Cast cast;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private Letters letters;

    @Autowired
    private Addressees addressees;

    @Autowired
    private Picks picks;

    @Autowired
    private Recipients recipients;

    @Autowired
    private Sending sending;

    @Test
    void aViewerReads() {
        assertThat(letters.count(new LetterFilter("no such letter", null, null, null)))
                .isZero();
        assertThat(recipients.count(RecipientFilter.all(SOME))).isZero();
    }

    @Test
    void aViewerChangesNothing() {
        RecipientFilter all = RecipientFilter.all(SOME);

        refused(() -> cast.campaign("Free the river"));
        refused(() -> campaigns.correct(SOME, 0, null));
        refused(() -> letters.draft(cast.details(SOME, "A letter")));
        refused(() -> letters.correct(SOME, 0, cast.details(SOME, "A letter")));
        refused(() -> letters.write(SOME, 0, new LetterText("", List.of())));
        refused(() -> addressees.name(SOME, AddresseeKind.PARLIAMENT, SOME));
        refused(() -> addressees.order(SOME, List.of()));
        refused(() -> addressees.remove(SOME));
        refused(() -> picks.add(SOME, RecipientPick.ALL));
        refused(() -> picks.addItself(SOME));
        refused(() -> recipients.exclude(all, "No"));
        refused(() -> recipients.takeBack(all));
        refused(() -> recipients.remove(all));
        refused(() -> recipients.useChannel(SOME, null));
        refused(() -> sending.markSent(all, LocalDate.EPOCH, null));
    }

    private static void refused(Runnable change) {
        assertThatThrownBy(change::run).isInstanceOf(AccessDeniedException.class);
    }
}
