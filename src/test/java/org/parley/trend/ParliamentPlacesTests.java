package org.parley.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parley.account.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Every parliament that comes along has a place on the map. */
@SpringBootTest
@Transactional
@SignedIn
class ParliamentPlacesTests {

    @Autowired
    private ParliamentPlaces places;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void everyParliamentThatComesAlongHasAPlaceOnEarth() {
        List<UUID> known = jdbc.queryForList("select id from parliament where code is not null", UUID.class);

        Map<UUID, ParliamentPlace> found = places.of(known);

        assertThat(found).hasSize(known.size());
        assertThat(found.values()).allSatisfy(place -> {
            assertThat(place.isKnown()).as(place.country()).isTrue();
            assertThat(place.longitude()).isBetween(-180.0, 180.0);
            assertThat(place.latitude()).isBetween(-55.0, 72.0);
        });
    }

    @Test
    void thoseAcrossBordersHaveOneToo() {
        UUID europe = jdbc.queryForObject("select id from parliament where code = 'eu'", UUID.class);

        assertThat(places.of(List.of(europe)).get(europe).longitude()).isBetween(4.0, 8.0);
    }
}
