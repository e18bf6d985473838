package org.parley.feed.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Base64;
import java.util.Optional;
import org.parley.account.http.BaseUrl;
import org.parley.account.password.GuessSubject;
import org.parley.account.password.Guesses;
import org.parley.account.password.TooManyGuesses;
import org.parley.feed.CalendarAddresses;
import org.parley.feed.Calendars;
import org.parley.feed.Feed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Hands out the calendar of a private address. An address that works is answered whoever tries others from the same network, so that
 * nobody can switch a neighbour's calendar off; those that do not work are answered less and less often, and all alike.
 */
@Controller
class CalendarDoor {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarDoor.class);
    private static final String LATER = "300";

    private final Calendars calendars;
    private final Guesses guesses;
    private final FeedText text;

    CalendarDoor(Calendars calendars, Guesses guesses, BaseUrl base) {
        this.calendars = calendars;
        this.guesses = guesses;
        this.text = new FeedText(base);
    }

    @GetMapping("/" + CalendarAddresses.PATH + "/{address}")
    ResponseEntity<byte[]> read(@PathVariable String address, HttpServletRequest request) {
        if (address.endsWith(CalendarAddresses.ENDING)) {
            String token = address.substring(0, address.length() - CalendarAddresses.ENDING.length());
            Optional<Feed> feed = calendars.open(token);
            if (feed.isPresent()) {
                return answer(feed.get());
            }
        }
        guesses.countAddress(request.getRemoteAddr());
        return ResponseEntity.notFound().build();
    }

    @ExceptionHandler
    ResponseEntity<byte[]> tooMany(TooManyGuesses many) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(many.seconds()))
                .build();
    }

    /** The calendar keeps what it has and comes again. */
    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<byte[]> away(RuntimeException away) {
        LOG.warn("no calendar can be read: {}", away.toString());
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, LATER)
                .build();
    }

    /** Nobody is led to the sign-in page from here, whatever went wrong. */
    @ExceptionHandler
    ResponseEntity<byte[]> failed(RuntimeException fault) {
        LOG.error("a calendar cannot be written", fault);
        return ResponseEntity.internalServerError().build();
    }

    private ResponseEntity<byte[]> answer(Feed feed) {
        byte[] calendar = text.of(feed);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/calendar;charset=utf-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("parley.ics")
                                .build()
                                .toString())
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(Base64.getUrlEncoder().withoutPadding().encodeToString(GuessSubject.sha256(calendar)))
                .body(calendar);
    }
}
