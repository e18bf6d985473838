package org.parley.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.ErrorEvent;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What people are told when something escapes: a sentence about what to do now. */
@SpringBootTest
class FaultsTests {

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @Transactional
    void whoWaitsInVainForSomebodyElseIsToldThatItWasSomebodyElse() throws SQLException {
        try (Connection other = dataSource.getConnection();
                Statement holds = other.createStatement()) {
            other.setAutoCommit(false);
            holds.execute("select pg_advisory_xact_lock(hashtext('a test that holds'))");
            jdbc.sql("set local lock_timeout = '50ms'").update();

            String told = told(() -> jdbc.sql("select pg_advisory_xact_lock(hashtext('a test that holds'))")
                    .query()
                    .singleRow());

            assertThat(told).isEqualTo(Words.t("fault.busy"));
            other.rollback();
        }
    }

    @Test
    @Transactional
    void aFaultThatNobodyForesawSaysANumberAndNotWhatTheDatabaseSaid() {
        String told = told(() -> jdbc.sql("select nonsense").query().singleRow());

        assertThat(told).doesNotContain("nonsense").contains("Something went wrong");
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void whoWentOnBeforeTheAnswerIsNoFault(CapturedOutput output) {
        new Faults().error(new ErrorEvent(new ClientAbortException(new IOException("Broken pipe"))));

        assertThat(output).contains("left before the answer").doesNotContain("fault");
    }

    private static String told(Runnable work) {
        try {
            work.run();
        } catch (DataAccessException e) {
            return Faults.sentence(e);
        }
        throw new AssertionError("nothing escaped");
    }
}
