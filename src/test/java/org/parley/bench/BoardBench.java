package org.parley.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.parley.account.Accounts;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.board.Acts;
import org.parley.board.Board;
import org.parley.board.BoardCounts;
import org.parley.board.BoardFilter;
import org.parley.board.Done;
import org.parley.board.Owned;
import org.parley.board.Promised;
import org.parley.board.Under;
import org.parley.contact.ContactDetails;
import org.parley.contact.ContactKind;
import org.parley.contact.Contacts;
import org.parley.contact.Direction;
import org.parley.contact.TheirSide;
import org.parley.followup.About;
import org.parley.followup.FollowUpDetails;
import org.parley.position.Basis;
import org.parley.position.Stand;
import org.parley.position.Step;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.RecipientShow;
import org.parley.recipient.RecipientState;
import org.parley.recipient.Recipients;
import org.parley.recipient.Sending;
import org.parley.recipient.SentVia;
import org.parley.timeline.HappeningKind;
import org.parley.timeline.TimelinePlace;
import org.parley.timeline.Timelines;
import org.parley.timeline.Whose;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** The board of a letter with 10,000 recipients as its service answers it, and what is done with 5,000 of them at once. */
final class BoardBench {

    private static final int PAGE = 50;
    private static final List<String> COLUMNS =
            List.of("name", "addressee", "state", "owner", "contact", "promise", "answer");

    private final Board board;
    private final Acts acts;
    private final Sending sending;
    private final Contacts contacts;
    private final Timelines timeline;
    private final Recipients recipients;
    private final Accounts accounts;
    private final Actor actor;
    private final BoardFilter all;
    private final UUID parliament;

    BoardBench(ApplicationContext parley, BenchData data) {
        board = parley.getBean(Board.class);
        acts = parley.getBean(Acts.class);
        sending = parley.getBean(Sending.class);
        contacts = parley.getBean(Contacts.class);
        timeline = parley.getBean(Timelines.class);
        recipients = parley.getBean(Recipients.class);
        accounts = parley.getBean(Accounts.class);
        actor = parley.getBean(Actor.class);
        SignedInForBench.as(parley, BenchData.EMAIL);
        all = BoardFilter.all(data.letterToSixParliaments());
        parliament = board.summary(all.letter()).getFirst().parliament();
    }

    void run() {
        Bench.say(
                "%n%-44s %-36s %s",
                "the board, %,d recipients".formatted(board.count(all)), "on the server", "in the database");
        ListBench.measure("open: summary, first page", round -> {
            BoardCounts.of(board.summary(all.letter())).states();
            page(all, Sort.unsorted(), 0);
        });
        BoardFilter waiting = all.in(RecipientState.SENT);
        ListBench.measure("open narrowed: summary, states, first page", round -> {
            board.summary(all.letter());
            board.states(waiting);
            page(waiting, Sort.unsorted(), 0);
        });
        ListBench.measure("first page and count", round -> open(all, Sort.unsorted()));
        ListBench.measure("summary alone", round -> board.summary(all.letter()));
        for (String column : COLUMNS) {
            ListBench.measure("first page by " + column, round -> open(all, by(column, round)));
        }
        int last = board.count(all) / PAGE - 1;
        ListBench.measure("page at the end", round -> page(all, Sort.unsorted(), last));
        ListBench.measure("page at the end, by contact", round -> page(all, by("contact", round), last));
        filter("not sent", all.in(RecipientState.CHOSEN));
        filter("overdue", all.showing(RecipientShow.OVERDUE));
        filter("unreachable", all.showing(RecipientShow.UNREACHABLE));
        filter("a parliament", all.with(of(parliament, "", null)));
        filter("a parliament and what is addressed in it", all.under(new Under.Place(parliament)));
        filter("a party", all.with(of(null, "", "Labour")));
        filter("reachable", all.with(meant().reachable(true)));
        filter("search, 3 letters", all.with(of(null, "mar", null)));
        filter("search, no hit", all.with(of(null, "qqxqq", null)));
        filter("mine", all.owned(new Owned.Mine()));
        filter("nobody's", all.owned(new Owned.Nobodys()));
        filter("supporters", all.with(meant().standing(new Stand(Step.SUPPORTER, null))));
        filter("position not known", all.with(meant().standing(new Stand(null, null))));
        filter("not known by a public act", all.with(meant().standing(new Stand(null, Basis.PUBLIC_ACT))));
        filter("with a follow-up", all.promised(Promised.SOME));
        filter("follow-up overdue", all.promised(Promised.OVERDUE));
        filter("without a follow-up", all.promised(Promised.NONE));
        filter(
                "mine, waiting, follow-up overdue",
                all.in(RecipientState.SENT).owned(new Owned.Mine()).promised(Promised.OVERDUE));
        timeline();
        act();
    }

    private RecipientFilter meant() {
        return RecipientFilter.all(all.letter());
    }

    /** What happened with the letter: the first page, one far back, and one of a kind. */
    void timeline() {
        UUID letter = all.letter();
        TimelinePlace far = TimelinePlace.END;
        for (int page = 0; page < 20; page++) {
            far = timeline.before(Whose.LETTER.of(letter), null, far, 250).next();
        }
        TimelinePlace late = far;
        ListBench.measure(
                "timeline, first page",
                round -> timeline.before(Whose.LETTER.of(letter), null, TimelinePlace.END, PAGE));
        ListBench.measure("timeline, after 5,000", round -> timeline.before(Whose.LETTER.of(letter), null, late, PAGE));
        ListBench.measure(
                "timeline, responses alone",
                round -> timeline.before(Whose.LETTER.of(letter), HappeningKind.RESPONSES, TimelinePlace.END, PAGE));
    }

    /** With 5,000 at once, each with the way there: who is meant is asked first. */
    private void act() {
        UUID letter = all.letter();
        UUID colleague = accounts.colleagues().stream()
                .map(one -> one.id())
                .filter(id -> !id.equals(actor.id()))
                .findFirst()
                .orElseThrow();
        BoardFilter unsent = all.in(RecipientState.CHOSEN);
        Done assigned = once("assign", () -> acts.assign(Ids.next(), letter, board.all(unsent), colleague));
        once("take the assignment back", () -> acts.undo(assigned.act()));
        FollowUpDetails details = new FollowUpDetails("Call", LocalDate.now(), colleague, About.letter(letter));
        Done planned = once(
                "plan a follow-up for each", () -> acts.plan(Ids.next(), letter, board.all(unsent), details, true));
        once("take the follow-ups back", () -> acts.undo(planned.act()));
        once("plan one follow-up for all", () -> acts.plan(Ids.next(), letter, board.all(unsent), details, false));
        Set<UUID> some = board.all(unsent);
        once(
                "mark as sent",
                () -> new Done(
                        letter,
                        sending.markSent(RecipientFilter.only(letter, some), LocalDate.now(), SentVia.POST)
                                .sent(),
                        Map.of()));
        UUID event = Ids.next();
        once("log one contact with many", () -> {
            contacts.log(event, event(recipients.people(RecipientFilter.only(letter, some))), null);
            return new Done(event, some.size(), Map.of());
        });
        once("take the contact back", () -> {
            contacts.takeBack(event);
            return new Done(event, some.size(), Map.of());
        });
        Set<UUID> waiting =
                board.all(all.in(RecipientState.SENT)).stream().limit(5_000).collect(Collectors.toSet());
        Done silent = once("note no reply", () -> acts.noReply(Ids.next(), letter, waiting));
        once("take that back", () -> acts.undo(silent.act()));
    }

    private ContactDetails event(List<UUID> people) {
        return new ContactDetails(
                ContactKind.EVENT,
                Direction.TOGETHER,
                Instant.now(),
                people.stream().map(TheirSide::inPerson).toList(),
                Set.of(actor.id()),
                null,
                all.letter(),
                "Reception",
                false);
    }

    private static Done once(String name, Supplier<Done> act) {
        DatabaseClock.take();
        long began = System.nanoTime();
        Done done = act.get();
        Bench.say(
                "%-44s %8.0f ms %,d recipients   %8.0f ms in the database",
                name, (System.nanoTime() - began) / 1e6, done.done(), DatabaseClock.take() / 1e6);
        return done;
    }

    private void filter(String name, BoardFilter filter) {
        ListBench.measure("filter: " + name, round -> open(filter, Sort.unsorted()));
    }

    private void open(BoardFilter filter, Sort sort) {
        board.count(filter);
        page(filter, sort, 0);
    }

    private void page(BoardFilter filter, Sort sort, int number) {
        if (board.list(filter, PageRequest.of(number, PAGE, sort)).size() > PAGE) {
            throw new IllegalStateException("more than a page");
        }
    }

    private RecipientFilter of(UUID where, String search, String party) {
        return RecipientFilter.all(all.letter()).searching(search).at(where).ofParty(party);
    }

    private static Sort by(String column, int round) {
        return Sort.by(round % 2 == 0 ? Sort.Direction.ASC : Sort.Direction.DESC, column);
    }
}
