package org.parley.intake;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.intake.file.FirstLook;
import org.parley.intake.file.Spooled;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The rows of {@code intake}: each step of a run happens once, whoever clicks twice. What tells about progress is written beside
 * the big transaction, so that others see it.
 */
@Component
class IntakeRuns {

    private static final String SELECT = """
            select i.*, coalesce(a.name, '') as who, coalesce(p.name, '') as parliament, coalesce(c.name, '') as chamber
              from intake i
              left join account a on a.id = i.started_by
              left join parliament p on p.id = i.parliament_id
              left join chamber c on c.id = i.chamber_id
            """;
    private static final int LONGEST_NAME = 255;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate beside;

    IntakeRuns(JdbcClient jdbc, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.beside = new TransactionTemplate(transactions);
        beside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void open(
            UUID id, @Nullable UUID who, String fileName, Spooled file, FirstLook look, String layout, String mapping) {
        jdbc.sql("""
                insert into intake (id, started_by, started_at, touched_at, file_name, bytes, sha256, encoding, delimiter,
                        header_line, layout, mapping, sheet, has_header, state)
                values (:id, :who, :now, :now, :name, :bytes, :sha, :encoding, :delimiter, :header, :layout,
                        cast(:mapping as jsonb), :sheet, :hasHeader, 'looked at')
                """)
                .param("id", id)
                .param("who", who, Types.OTHER)
                .param("now", now())
                .param("name", shown(fileName))
                .param("bytes", file.bytes())
                .param("sha", HexFormat.of().parseHex(file.sha256()))
                .param("encoding", look.reading().encoding())
                .param("delimiter", String.valueOf(look.reading().delimiter()))
                .param("header", look.reading().top())
                .param("hasHeader", look.reading().header())
                .param("sheet", file.sheet())
                .param("layout", layout)
                .param("mapping", mapping)
                .update();
    }

    /** Keeps how the file is read from now on; false when the run has moved on. */
    boolean readAs(UUID id, Spooled file, FirstLook look, String layout, String mapping) {
        return 1
                == jdbc.sql("""
                update intake set encoding = :encoding, delimiter = :delimiter, header_line = :header, layout = :layout,
                       mapping = cast(:mapping as jsonb), sheet = :sheet, has_header = :hasHeader, state = 'looked at',
                       touched_at = :now
                 where id = :id and state in ('looked at', 'sorted')
                """)
                        .param("id", id)
                        .param("now", now())
                        .param("encoding", look.reading().encoding())
                        .param("delimiter", String.valueOf(look.reading().delimiter()))
                        .param("header", look.reading().top())
                        .param("hasHeader", look.reading().header())
                        .param("sheet", file.sheet())
                        .param("layout", layout)
                        .param("mapping", mapping)
                        .update();
    }

    /** Keeps what the person decided and moves on to reading. */
    boolean toRead(UUID id, Plan plan, String mapping) {
        return 1
                == jdbc.sql("""
                        update intake set state = 'reading', phase = 'intake.phase.reading', rows_read = 0, error = null, turn = turn + 1,
                               mapping = cast(:mapping as jsonb), parliament_id = :parliament, chamber_id = :chamber,
                               touched_at = :now
                         where id = :id and state in ('looked at', 'sorted')
                        """)
                        .param("id", id)
                        .param("mapping", mapping)
                        .param("parliament", plan.parliament(), Types.OTHER)
                        .param("chamber", plan.chamber(), Types.OTHER)
                        .param("now", now())
                        .update();
    }

    /** Moves from one state to the next, and work that begins gets its turn; false when somebody else was quicker. */
    boolean move(UUID id, IntakeState from, IntakeState to, String phase) {
        return 1
                == jdbc.sql("""
                        update intake set state = :to, phase = :phase, touched_at = :now,
                               turn = turn + case when :to in ('reading', 'entering', 'undoing') then 1 else 0 end,
                               finished_at = case when :to in ('entered', 'dropped') then :now when :to = 'undoing' then finished_at end,
                               error = case when :to = 'undoing' then null else error end
                         where id = :id and state = :from
                        """)
                        .param("id", id)
                        .param("from", from.word())
                        .param("to", to.word())
                        .param("phase", phase)
                        .param("now", now())
                        .update();
    }

    /** Whether it is still this work's turn: nobody stopped it, and perhaps began anew. */
    boolean isAtWork(IntakeRun run) {
        IntakeRun now = load(run.id());
        return now.state() == run.state() && now.turn() == run.turn();
    }

    /** Ends the work in that state; false when it is not its turn any more. */
    boolean end(IntakeRun run, IntakeState to) {
        return move(run.id(), run.state(), to, "") && load(run.id()).turn() == run.turn();
    }

    void progress(UUID id, String phase, int rows) {
        beside.executeWithoutResult(status -> jdbc.sql("""
                        update intake set phase = :phase, rows_read = greatest(rows_read, :rows), touched_at = :now where id = :id
                        """)
                .param("id", id)
                .param("phase", phase)
                .param("rows", rows)
                .param("now", now())
                .update());
    }

    /**
     * Goes back to where the person can decide again, and says why; false when it is not its turn any more, because it was stopped and
     * perhaps begun anew.
     */
    boolean fail(IntakeRun run, IntakeState to, String error) {
        return 1
                == beside.execute(status -> jdbc.sql("""
                        update intake set state = :to, phase = '', error = cast(:error as jsonb), touched_at = :now
                         where id = :id and turn = :turn and state in ('reading', 'entering', 'undoing')
                        """)
                        .param("id", run.id())
                        .param("turn", run.turn())
                        .param("to", to.word())
                        .param("error", error)
                        .param("now", now())
                        .update());
    }

    Optional<IntakeRun> find(UUID id) {
        return jdbc.sql(SELECT + " where i.id = :id")
                .param("id", id)
                .query(RunRows::run)
                .optional();
    }

    IntakeRun load(UUID id) {
        return find(id).orElseThrow(() -> new NotFound("intake", id));
    }

    List<IntakeLine> page(int offset, int limit) {
        return jdbc.sql(SELECT + " order by i.started_at desc, i.id offset :offset limit :limit")
                .param("offset", offset)
                .param("limit", limit)
                .query(RunRows::line)
                .list();
    }

    int count() {
        return jdbc.sql("select count(*) from intake").query(Integer.class).single();
    }

    /** The day by which a seat is open or has ended. */
    LocalDate today() {
        return now().toLocalDate();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
    }

    private static String shown(String fileName) {
        String name = fileName.replaceAll("[\\p{Cc}\\p{Cf}]+", " ").strip();
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    static Refusal tooLate(UUID id) {
        return new Refusal("intake.refusal.too-late", "intake %s is in another state".formatted(id));
    }
}
