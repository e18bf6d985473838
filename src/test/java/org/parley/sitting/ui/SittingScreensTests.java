package org.parley.sitting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Ids;
import org.parley.letter.Cast;
import org.parley.sitting.PeriodDetails;
import org.parley.sitting.PeriodFilter;
import org.parley.sitting.PeriodKind;
import org.parley.sitting.PeriodLine;
import org.parley.sitting.SittingPeriods;
import org.parley.sitting.ics.IcsFile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

/** A parliament's page says whether it sits, and its calendar is kept on a page of its own. */
@SpringBootTest
@Transactional
@SignedIn
@ViewPackages(packages = {"org.parley.parliament.ui", "org.parley.sitting.ui", "org.parley.base.ui"})
class SittingScreensTests extends SpringBrowserlessTest {

    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    private Cast cast;

    @Autowired
    private SittingPeriods periods;

    private UUID norland;

    @BeforeEach
    void aParliament() {
        norland = cast.parliament("Parliament of Norland");
        cast.chamber(norland, "House of Norland", "lower");
    }

    @Test
    void aParliamentsPageSaysThatItIsInRecess() {
        enter(PeriodKind.RECESS, "Winter recess", TODAY.minusDays(2), TODAY.plusDays(9));

        UI.getCurrent().navigate("parliaments/" + norland);

        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("Recess: Winter recess, until "));
        assertThat(find(Anchor.class).all()).extracting(Anchor::getText).contains("The one period");
    }

    @Test
    void aParliamentsPageSaysThatItIsDissolved() {
        enter(PeriodKind.DISSOLUTION, "Early election", TODAY.minusDays(2), null);

        UI.getCurrent().navigate("parliaments/" + norland);

        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("Dissolution: Early election, since ")
                        && text.endsWith("until the new parliament meets."));
    }

    @Test
    void theCalendarIsNarrowedByItsAddress() {
        enter(PeriodKind.RECESS, "Winter recess", LocalDate.of(2026, 12, 18), LocalDate.of(2027, 1, 6));
        enter(PeriodKind.PUBLIC_HOLIDAY, "Day of the River", LocalDate.of(2027, 3, 26), LocalDate.of(2027, 3, 26));

        SittingLinks.open(PeriodFilter.all(norland).in(2027));
        assertThat(rows()).containsExactly("Winter recess", "Day of the River");

        SittingLinks.open(PeriodFilter.all(norland).of(PeriodKind.PUBLIC_HOLIDAY));
        assertThat(rows()).containsExactly("Day of the River");

        UI.getCurrent().navigate("parliaments/" + norland + "/calendar", QueryParameters.of("year", "20x7"));
        assertThat(rows()).hasSize(2);
    }

    @Test
    void aPeriodIsEnteredAndABadDayIsRefusedInPlace() {
        SittingLinks.open(PeriodFilter.all(norland));
        press("Enter a period");
        field("Called").setValue("Winter recess");
        day("First day").setValue(LocalDate.of(2026, 12, 18));
        day("Last day").setValue(LocalDate.of(2026, 12, 1));
        press("Save");

        assertThat(day("Last day").getErrorMessage())
                .isEqualTo("The last day is before the first. Correct one of them.");
        assertThat(periods.count(PeriodFilter.all(norland))).isZero();

        day("Last day").setValue(LocalDate.of(2027, 1, 6));
        press("Save");

        assertThat(rows()).containsExactly("Winter recess");
    }

    @Test
    void whatWasTakenOutComesBack() {
        UUID id = enter(PeriodKind.RECESS, "Winter recess", TODAY, TODAY.plusDays(3));
        SittingLinks.open(PeriodFilter.all(norland));

        new PeriodDialogs(periods, null).remove(periods.line(id));
        assertThat(rows()).isEmpty();

        press("Undo");
        assertThat(rows()).containsExactly("Winter recess");
    }

    @Test
    void aDeadLinkLeadsToTheListOfParliaments() {
        UI.getCurrent().navigate("parliaments/" + UUID.randomUUID() + "/calendar");

        assertThat(UI.getCurrent()
                        .getInternals()
                        .getActiveRouterTargetsChain()
                        .getFirst()
                        .getClass()
                        .getSimpleName())
                .isEqualTo("ParliamentsView");
        assertThat(find(Notification.class).all()).isNotEmpty();
    }

    @Test
    @SignedIn(role = Role.VIEWER)
    void whoOnlyReadsIsOfferedNothingThatChanges() {
        SittingLinks.open(PeriodFilter.all(norland));

        assertThat(find(Button.class).all())
                .filteredOn(Button::isVisible)
                .extracting(Button::getText)
                .doesNotContain("Enter a period", "Read an .ics file", "Files read in");
    }

    @Test
    void aFileIsLookedAtAndEnteredAsWhatItIsTakenFor() {
        SittingLinks.open(PeriodFilter.all(norland));
        press("Read an .ics file");
        press("Enter");
        assertThat(find(Notification.class).all()).isNotEmpty();

        find(CalendarUpload.class)
                .single()
                .take("norland.ics", new IcsFile("""
                BEGIN:VCALENDAR
                BEGIN:VEVENT
                SUMMARY:Winter recess
                DTSTART;VALUE=DATE:%1$s
                END:VEVENT
                BEGIN:VEVENT
                SUMMARY:Boxing Day
                DTSTART;VALUE=DATE:%1$s
                END:VEVENT
                END:VCALENDAR
                """.formatted(TODAY.toString().replace("-", "")), false));
        press("Enter 1 period");

        assertThat(rows()).containsExactly("Winter recess");
        press("Undo");
        assertThat(rows()).isEmpty();
    }

    private UUID enter(PeriodKind kind, String name, LocalDate from, LocalDate until) {
        UUID id = Ids.next();
        periods.enter(id, norland, new PeriodDetails(null, kind, name, from, until, ""));
        return id;
    }

    private List<String> rows() {
        Grid<PeriodLine> grid = find(PeriodGrid.class).single();
        return IntStream.range(0, test(grid).size())
                .mapToObj(row -> test(grid).getRow(row).details().name())
                .toList();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(one -> label.equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private DatePicker day(String label) {
        return find(DatePicker.class).all().stream()
                .filter(one -> label.equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void press(String text) {
        find(Button.class).withText(text).all().getLast().click();
    }
}
