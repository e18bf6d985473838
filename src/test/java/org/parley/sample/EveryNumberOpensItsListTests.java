package org.parley.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.parley.base.ui.Paths;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;

/** On the pages that say how a campaign or a letter stands, every number that is a link opens a list of that length. */
@SpringBootTest
@Transactional
@SignedIn(role = Role.ADMINISTRATOR)
@ViewPackages(packages = "org.parley")
class EveryNumberOpensItsListTests extends SpringBrowserlessTest {

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*");

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Actor actor;

    @BeforeEach
    void theSampleIsThere() {
        jdbc.update("update account set password_hash = 'x' where id = ?", actor.id());
        jdbc.update("update account set role = 'viewer' where role = 'administrator' and id <> ?", actor.id());
        new SampleCampaign(jdbc, transactions).loadOnce();
    }

    @Test
    void ofACampaign() {
        walk("campaigns/" + id("select id from campaign where name = 'Free the Harbour Five'") + "/progress", 40);
    }

    @Test
    void ofEachLetter() {
        List<UUID> letters = jdbc.queryForList(
                "select l.id from letter l join campaign c on c.id = l.campaign_id where c.name = 'Free the Harbour Five'",
                UUID.class);

        assertThat(letters).isNotEmpty();
        letters.forEach(letter -> walk("letters/" + letter + "/progress", 40));
    }

    @Test
    void ofTwoLettersSideBySide() {
        List<UUID> letters = jdbc.queryForList(
                "select l.id from letter l join campaign c on c.id = l.campaign_id where c.name = 'Free the Harbour Five' order by l.dated_on",
                UUID.class);

        walk("compare?letters=true&one=" + letters.getFirst() + "&other=" + letters.getLast(), 40);
    }

    @Test
    void ofTwoCampaignsSideBySide() {
        UUID campaign = id("select id from campaign where name = 'Free the Harbour Five'");
        UUID other = id("""
                insert into campaign (id, version, name, started_on, owner_id)
                select uuidv7(), 0, 'Free the Lake Three', started_on, owner_id from campaign
                 where name = 'Free the Harbour Five' returning id
                """);
        jdbc.update(
                "update letter set campaign_id = ? where id = (select max(id::text)::uuid from letter where campaign_id = ?)",
                other,
                campaign);

        walk("compare?one=" + campaign + "&other=" + other, 40);
    }

    /** Opens every number of a page, of which there are so many at least. */
    private void walk(String page, int atLeast) {
        Map<String, Long> numbers = numbers(page);
        assertThat(numbers).as(page).hasSizeGreaterThanOrEqualTo(atLeast);
        List<Map.Entry<String, Long>> lists = new ArrayList<>();
        numbers.keySet().forEach(path -> lists.add(entry(path, length(path))));
        assertThat(lists).as(page).containsExactlyElementsOf(numbers.entrySet());
    }

    private Map<String, Long> numbers(String page) {
        Paths.open(page);
        Map<String, Long> numbers = new LinkedHashMap<>();
        for (Anchor link : find(Anchor.class).all()) {
            String text = link.getElement().getTextRecursively().strip();
            if (NUMBER.matcher(text).matches()) {
                long number = Long.parseLong(text.replace(",", ""));
                assertThat(numbers.put(link.getHref(), number))
                        .as("another number at %s", link.getHref())
                        .isIn(null, number);
            }
        }
        return numbers;
    }

    private long length(String path) {
        Paths.open(path);
        List<Long> sizes = UI.getCurrent()
                .getCurrentView()
                .getElement()
                .getChildren()
                .flatMap(child -> child.getComponent().stream())
                .flatMap(EveryNumberOpensItsListTests::inside)
                .filter(Grid.class::isInstance)
                .map(grid -> (long) ((Grid<?>) grid).getDataCommunicator().getDataProviderSize())
                .toList();
        assertThat(sizes).as("lists at %s", path).hasSize(1);
        return sizes.getFirst();
    }

    private static Stream<Component> inside(Component component) {
        return Stream.concat(
                Stream.of(component), component.getChildren().flatMap(EveryNumberOpensItsListTests::inside));
    }

    private UUID id(String sql) {
        return jdbc.queryForObject(sql, UUID.class);
    }
}
