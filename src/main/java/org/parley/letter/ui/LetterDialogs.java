package org.parley.letter.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.account.Accounts;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.base.Seen;
import org.parley.base.ui.Correction;
import org.parley.base.ui.EntryDialog;
import org.parley.base.ui.Notices;
import org.parley.base.ui.Paths;
import org.parley.campaign.Campaigns;
import org.parley.letter.LetterDetails;
import org.parley.letter.LetterLine;
import org.parley.letter.Letters;
import org.springframework.stereotype.Component;

/** The dialogs in which a letter is drafted and corrected. */
@Component
class LetterDialogs {

    private final Letters letters;
    private final Campaigns campaigns;
    private final Accounts accounts;
    private final Actor actor;
    private final Clock clock;
    private final List<LetterBeginning> beginnings;

    LetterDialogs(
            Letters letters,
            Campaigns campaigns,
            Accounts accounts,
            Actor actor,
            Clock clock,
            List<LetterBeginning> beginnings) {
        this.beginnings = beginnings;
        this.letters = letters;
        this.campaigns = campaigns;
        this.accounts = accounts;
        this.actor = actor;
        this.clock = clock;
    }

    /** Drafts a letter, under a campaign if it is known, and goes to its page. */
    void draft(@Nullable UUID campaign) {
        LetterForm form = new LetterForm(campaigns, accounts, false);
        form.showNew(LocalDate.now(clock.withZone(actor.zone())), actor.locale().getLanguage(), actor.id(), campaign);
        EntryDialog dialog = new EntryDialog(
                t("letter.draft"),
                form,
                () -> form.typed()
                        .map(details -> {
                            LetterLinks.open(letters.draft(details));
                            Notices.done("letter.drafted", details.title());
                            return true;
                        })
                        .orElse(false));
        dialog.watch(form.fields());
        dialog.open();
    }

    /** A button for every other way to begin a letter, under a campaign if it is known. */
    Button[] beginnings(@Nullable UUID campaign) {
        return beginnings.stream()
                .map(one ->
                        new Button(t(one.label()), VaadinIcon.PASTE.create(), click -> Paths.open(one.path(campaign))))
                .toArray(Button[]::new);
    }

    /** Whether the acting person may draft letters. */
    boolean mayDraft() {
        return actor.is(Roles.OFFICER);
    }

    /** Whether the acting person may change this letter. */
    boolean mayChange(UUID letter) {
        return letters.mayChange(letter);
    }

    /** Corrects a letter as it is now; {@code afterwards} shows it anew. */
    void correct(UUID letter, Runnable afterwards) {
        LetterLine seen = letters.details(letter);
        LetterForm form = new LetterForm(campaigns, accounts, seen.sealed());
        form.show(seen.details());
        new Correction<>(
                        t("letter.correct"),
                        form,
                        seen(seen),
                        () -> seen(letters.details(letter)),
                        (from, details) -> letters.correct(letter, from.version(), details),
                        details -> {
                            Notices.done("letter.corrected", details.title());
                            afterwards.run();
                        })
                .open();
    }

    private static Seen<LetterDetails> seen(LetterLine line) {
        return new Seen<>(line.id(), line.seen(), line.details());
    }
}
