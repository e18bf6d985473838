package org.parley.trend;

import jakarta.annotation.security.RolesAllowed;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.parley.base.Roles;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where parliaments sit, from the facts that come along. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.VIEWER)
public class ParliamentPlaces {

    private static final Map<String, double[]> PLACES = read();

    private final JdbcClient jdbc;

    ParliamentPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of each of these parliaments its country, and where it sits if that is known. */
    public Map<UUID, ParliamentPlace> of(Collection<UUID> parliaments) {
        Map<UUID, ParliamentPlace> found = new HashMap<>();
        jdbc.sql("select id, code, country from parliament where id = any (:ids)")
                .param("ids", parliaments.toArray(UUID[]::new))
                .query(row -> {
                    double[] at = PLACES.get(String.valueOf(row.getString("code")));
                    found.put(
                            row.getObject("id", UUID.class),
                            new ParliamentPlace(
                                    row.getString("country"),
                                    at == null ? Double.NaN : at[0],
                                    at == null ? Double.NaN : at[1]));
                });
        return found;
    }

    private static Map<String, double[]> read() {
        ClassPathResource file = new ClassPathResource("db/reference/parliament_place.csv");
        try (Reader text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
                BufferedReader lines = new BufferedReader(text)) {
            Map<String, double[]> places = new HashMap<>();
            lines.lines().skip(1).map(line -> List.of(line.split(",", -1))).forEach(cells -> {
                places.put(
                        cells.getFirst(),
                        new double[] {Double.parseDouble(cells.get(3)), Double.parseDouble(cells.get(2))});
            });
            return Map.copyOf(places);
        } catch (IOException e) {
            throw new UncheckedIOException("the places of parliaments could not be read", e);
        }
    }
}
