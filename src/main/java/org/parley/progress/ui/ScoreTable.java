package org.parley.progress.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.TableCells;
import org.parley.base.ui.UrlQuery;
import org.parley.progress.Division;
import org.parley.progress.Measure;
import org.parley.progress.Place;
import org.parley.progress.Scope;
import org.parley.progress.ScoreRow;
import org.parley.progress.Scoreboards;
import org.parley.progress.Scores;

/**
 * The scoreboard. Its parliaments open to chambers, parties or committees when somebody presses them; which are open and by what the
 * rows are sorted stands in the address.
 */
class ScoreTable extends Composite<Div> implements Refreshing {

    private static final long serialVersionUID = 1L;

    private static final String SORT = "sort";
    private static final String OPEN = "open";

    private final transient Scope scope;
    private final transient Scoreboards scoreboards;
    private final transient List<OpenRow> open;
    private final transient Map<Place, List<ScoreCell>> cells = new HashMap<>();
    private transient ScoreOrder order;
    private transient List<Scores> shown = List.of();
    private @Nullable String pressed;

    ScoreTable(Scope scope, Scoreboards scoreboards, QueryParameters query) {
        this.scope = scope;
        this.scoreboards = scoreboards;
        order = ScoreOrder.read(UrlQuery.text(query, SORT));
        open = OpenRow.read(UrlQuery.text(query, OPEN));
        getContent().addClassNames("standing-frame", "scoreboard");
        show(read());
    }

    @Override
    public void refresh() {
        List<Scores> now = read();
        if (places(now).equals(places(shown))) {
            now.forEach(scores -> {
                scores.rows().forEach(this::renew);
                renew(scores.total());
            });
            shown = now;
        } else {
            show(now);
        }
    }

    /** The board itself, and what each open row opens to. */
    private List<Scores> read() {
        List<Scores> scores = new ArrayList<>(List.of(scoreboards.of(scope)));
        open.forEach(row -> scores.add(scoreboards.within(scope, row.parliament(), row.into())));
        return scores;
    }

    private void show(List<Scores> scores) {
        shown = scores;
        cells.clear();
        getContent().removeAll();
        Scores board = scores.getFirst();
        if (board.rows().isEmpty()) {
            Paragraph nothing =
                    new Paragraph(t(scope.letter() == null ? "progress.nothing-yet" : "progress.nothing-yet-letter"));
            nothing.addClassName("quiet");
            getContent().add(nothing);
            return;
        }
        NativeTable table = new NativeTable();
        table.addClassNames("standing", "scores");
        table.setCaptionText(t("progress.board-caption"));
        NativeTableRow head = table.getHead().addRow();
        head.add(head(null));
        for (Measure measure : Measure.COLUMNS) {
            head.add(head(measure));
        }
        for (ScoreRow row : order.sorted(board.rows())) {
            add(table, row);
        }
        NativeTableRow foot = table.getFoot().addRow();
        foot.add(TableCells.header(t("progress.all"), "row"));
        addNumbers(foot, board.total());
        getContent().add(table);
        Footnotes.of(board, null).forEach(getContent()::add);
    }

    private void add(NativeTable table, ScoreRow row) {
        NativeTableRow line = table.getBody().addRow();
        NativeTableHeaderCell name = TableCells.header("", "row");
        line.add(name);
        addNumbers(line, row);
        if (!(row.place() instanceof Place.In in)) {
            name.setText(PlaceNames.of(row.place(), row.name()));
            return;
        }
        int at = place(in.parliament());
        NativeButton toggle = button("row-" + in.parliament(), row.name(), () -> toggle(in.parliament()));
        toggle.addClassName("row-toggle");
        toggle.getElement().setAttribute("dir", "auto");
        toggle.getElement().setAttribute("aria-expanded", String.valueOf(at >= 0));
        name.add(toggle);
        if (at >= 0) {
            open(table, open.get(at), shown.get(at + 1));
        }
    }

    private void open(NativeTable table, OpenRow row, Scores within) {
        Div choice = new Div();
        choice.addClassName("divisions");
        choice.getElement().setAttribute("role", "group");
        choice.getElement().setAttribute("aria-label", t("progress.division"));
        for (Division division : scoreboards.divisions(row.parliament())) {
            NativeButton one = button(
                    row.parliament() + division.word(), t(division.key()), () -> openInto(row.parliament(), division));
            one.getElement().setAttribute("aria-pressed", String.valueOf(division == row.into()));
            choice.add(one);
        }
        wide(table, choice);
        for (ScoreRow part : order.sorted(within.rows())) {
            NativeTableRow line = table.getBody().addRow();
            NativeTableHeaderCell name = TableCells.header(PlaceNames.of(part.place(), part.name()), "row");
            name.addClassName("depth-1");
            name.getElement().setAttribute("dir", "auto");
            line.add(name);
            line.addClassName("opened");
            addNumbers(line, part);
        }
        List<Paragraph> notes = Footnotes.of(within, row.into());
        if (!notes.isEmpty()) {
            Div all = new Div();
            notes.forEach(all::add);
            wide(table, all);
        }
    }

    private static void wide(NativeTable table, Div content) {
        NativeTableCell cell = new NativeTableCell();
        cell.setColspan(Measure.COLUMNS.size() + 1);
        cell.add(content);
        NativeTableRow line = table.getBody().addRow();
        line.addClassNames("opened", "across");
        line.add(cell);
    }

    private void addNumbers(NativeTableRow line, ScoreRow row) {
        List<ScoreCell> numbers = new ArrayList<>();
        for (Measure measure : Measure.COLUMNS) {
            numbers.add(new ScoreCell(scope, measure, row));
        }
        numbers.forEach(line::add);
        cells.put(row.place(), numbers);
    }

    private NativeTableHeaderCell head(@Nullable Measure measure) {
        NativeTableHeaderCell cell = TableCells.header("", "col");
        NativeButton sort = button(
                "sort-" + measure, t(measure == null ? "progress.parliament" : measure.key()), () -> sort(measure));
        sort.addClassName("sort");
        if (measure != null) {
            sort.setTitle(t(measure.explanation()));
        }
        String direction = order.ariaSort(measure);
        if (direction != null) {
            cell.getElement().setAttribute("aria-sort", direction);
        }
        cell.add(sort);
        return cell;
    }

    /** A button that keeps the keyboard when the table is made anew. */
    private NativeButton button(String id, String text, Runnable press) {
        NativeButton button = new NativeButton(text, click -> {
            pressed = id;
            press.run();
        });
        if (id.equals(pressed)) {
            pressed = null;
            ((Focusable<?>) button).focus();
        }
        return button;
    }

    private void sort(@Nullable Measure by) {
        order = order.pressed(by);
        ProgressLinks.say(scope, SORT, order.word());
        show(shown);
    }

    private void toggle(UUID parliament) {
        int at = place(parliament);
        if (at < 0) {
            open.add(new OpenRow(parliament, Division.CHAMBERS));
        } else {
            open.remove(at);
        }
        ProgressLinks.say(scope, OPEN, OpenRow.words(open));
        show(read());
    }

    private void openInto(UUID parliament, Division division) {
        open.set(place(parliament), new OpenRow(parliament, division));
        ProgressLinks.say(scope, OPEN, OpenRow.words(open));
        show(read());
    }

    private int place(UUID parliament) {
        return open.stream().map(OpenRow::parliament).toList().indexOf(parliament);
    }

    private void renew(ScoreRow row) {
        cells.getOrDefault(row.place(), List.of()).forEach(cell -> cell.show(row));
    }

    /** What decides which rows there are, and what stands under them. */
    private static List<Object> places(List<Scores> scores) {
        List<Object> places = new ArrayList<>();
        scores.forEach(one -> {
            one.rows().forEach(row -> places.add(row.place()));
            places.add(one.shared());
        });
        return places;
    }
}
