package org.parley.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Groups of recipients who stand alike, as columns of a set-based statement. */
final class Alike {

    private Alike() {}

    static JdbcClient.StatementSpec params(JdbcClient.StatementSpec statement, List<Forecasts.Foreseen> alike) {
        List<Standing> standings =
                alike.stream().map(Forecasts.Foreseen::standing).toList();
        return statement
                .param(
                        "parliaments",
                        standings.stream().map(Standing::parliament).toArray(UUID[]::new))
                .param("chambers", standings.stream().map(Standing::chamber).toArray(UUID[]::new))
                .param(
                        "sinces",
                        standings.stream().map(one -> one.since().toString()).toArray(String[]::new))
                .param(
                        "todays",
                        standings.stream().map(one -> one.today().toString()).toArray(String[]::new))
                .param("steps", standings.stream().map(Standing::step).toArray(Integer[]::new))
                .param("days", alike.stream().map(one -> day(one).toString()).toArray(String[]::new));
    }

    /** The day on which it comes; where none is known, the one from which it is counted. */
    private static LocalDate day(Forecasts.Foreseen one) {
        return switch (one.verdict()) {
            case Verdict.Now(LocalDate day) -> day;
            case Verdict.Later(LocalDate day) -> day;
            case Verdict.Waits _, Verdict.Busy _, Verdict.Over _ ->
                one.standing().since();
        };
    }
}
