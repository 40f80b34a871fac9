package org.yishiting.benchmark;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills the case's tables by SQL with a town under way, the same for the same size and moment.
 *
 * <p>One big district {@value #DISTRICT} of streets with communities, estates, grids and buildings, and a small one
 * {@value #NEIGHBOUR}; matters, open steps with holders and offers, limits, supervision; instances with an incident in the
 * engine's tables. The engine knows no tasks for these steps.
 */
public final class Town {

    public static final String DISTRICT = "TN";
    public static final String NEIGHBOUR = "TO";

    private static final int BATCH = 2_000;
    private static final int NEIGHBOURS_PER_MILLE = 5;
    private static final int INCIDENTS = 200;
    private static final String[] CATEGORIES = {"ROAD", "WATER", "LIFT", "PROPERTY", "ENVIRONMENT", "DISPUTE", "CARE"};
    private static final String[] TITLES = {"停车位改造", "屋顶漏水", "电梯加装", "楼道照明", "垃圾分类点", "噪音扰民", "健身器材"};

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Instant now;
    private final Size size;
    private final Random random = new Random(7);
    private final List<TownDivision> divisions = new ArrayList<>();
    private final List<TownDivision> communities = new ArrayList<>();

    /** @param late of the open steps */
    public record Size(int streets, int communitiesPerStreet, int matters, int open, int late) {}

    public Town(DataSource database, Instant now, Size size) {
        this.jdbc = new JdbcTemplate(database);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        this.now = now.truncatedTo(ChronoUnit.SECONDS);
        this.size = size;
    }

    /** In one transaction; then the database is told to look at its statistics. */
    public void build() {
        transaction.executeWithoutResult(status -> {
            found(DISTRICT, size.streets(), size.communitiesPerStreet());
            found(NEIGHBOUR, 1, 2);
            insert("insert into division (code, name, level, parent, path) values (?, ?, ?, ?, ?)", rows(divisions));
            List<TownMatter> matters = matters();
            steps(matters);
            incidents(matters);
        });
        jdbc.execute("analyze");
    }

    private void found(String code, int streets, int communitiesPerStreet) {
        TownDivision district = add(new TownDivision(code, "DISTRICT", null));
        for (int s = 1; s <= streets; s++) {
            TownDivision street = add(district.inside("S" + s, "STREET"));
            for (int c = 1; c <= communitiesPerStreet; c++) {
                settle(street.inside("C" + c, "COMMUNITY"));
            }
        }
    }

    private void settle(TownDivision community) {
        communities.add(add(community));
        for (int e = 1; e <= 3; e++) {
            TownDivision estate = add(community.inside("E" + e, "ESTATE"));
            for (int g = 1; g <= 2; g++) {
                TownDivision grid = add(estate.inside("G" + g, "GRID"));
                for (int b = 1; b <= 4; b++) {
                    community.homes().add(add(grid.inside("B" + b, "BUILDING")));
                }
            }
        }
    }

    private TownDivision add(TownDivision division) {
        divisions.add(division);
        return division;
    }

    private static List<Object[]> rows(List<TownDivision> divisions) {
        return divisions.stream()
                .map(place -> new Object[] {place.code(), place.name(), place.level(), place.parent(), place.path()})
                .toList();
    }

    private List<TownMatter> matters() {
        List<TownMatter> matters = new ArrayList<>();
        List<Object[]> rows = new ArrayList<>();
        for (int n = 0; n < size.matters(); n++) {
            TownDivision community = community();
            TownDivision home =
                    community.homes().get(random.nextInt(community.homes().size()));
            String number = "%s-2026-%06d".formatted(community.code(), n);
            String level = level();
            matters.add(new TownMatter(number, home, community, level, "town-" + n));
            String title = n % 8 == 0 ? null : TITLES[random.nextInt(TITLES.length)] + n;
            rows.add(new Object[] {
                number,
                title,
                "反映的情况".repeat(20),
                CATEGORIES[random.nextInt(CATEGORIES.length)],
                "VISIT",
                home.code(),
                home.name(),
                false,
                false,
                level,
                "horqin-standard",
                "OPEN",
                number,
                time(now.minus(random.nextInt(120), ChronoUnit.DAYS)),
                0
            });
        }
        insert(
                """
                insert into matter (number, public_title, text, category, channel, division, place, name_public, care,
                  level, procedure_key, status, tracking_hash, reported_at, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                rows);
        return matters;
    }

    /** Some communities have more than others; the neighbouring district has few. */
    private TownDivision community() {
        int own = communities.size() - 2;
        if (random.nextInt(1000) < NEIGHBOURS_PER_MILLE) {
            return communities.get(own + random.nextInt(2));
        }
        double skewed = random.nextDouble() * (0.5 + random.nextDouble() / 2);
        return communities.get((int) (skewed * own));
    }

    private String level() {
        int dice = random.nextInt(100);
        return dice < 15 ? null : dice < 45 ? "MICRO" : dice < 75 ? "SMALL" : dice < 95 ? "BIG" : "MAJOR";
    }

    private void steps(List<TownMatter> matters) {
        TownSteps steps = new TownSteps(random, now);
        for (int n = 0; n < size.open(); n++) {
            TownMatter matter = matters.get(n % 3 == 0 ? n / 3 % matters.size() : random.nextInt(matters.size()));
            steps.add(n, matter, n % (size.open() / size.late()) == 0);
        }
        insert(TownSteps.STEP, steps.rows());
        insert(TownSteps.SUPERVISED, steps.supervised());
        insert(TownSteps.OFFER, steps.offers());
    }

    private void incidents(List<TownMatter> matters) {
        List<Object[]> executions = new ArrayList<>();
        List<Object[]> incidents = new ArrayList<>();
        for (int n = 0; n < INCIDENTS; n++) {
            TownMatter matter = matters.get(n * (matters.size() / INCIDENTS));
            String instance = matter.instance();
            executions.add(new Object[] {instance, 1, instance, instance, matter.number(), 1, 0});
            incidents.add(new Object[] {"incident-" + n, 1, time(now), "failedJob", instance, instance});
        }
        insert(
                """
                insert into act_ru_execution (id_, rev_, proc_inst_id_, root_proc_inst_id_, business_key_,
                  suspension_state_, cached_ent_state_) values (?, ?, ?, ?, ?, ?, ?)""",
                executions);
        insert(
                """
                insert into act_ru_incident (id_, rev_, incident_timestamp_, incident_type_, execution_id_, proc_inst_id_)
                values (?, ?, ?, ?, ?, ?)""",
                incidents);
    }

    private void insert(String sql, List<Object[]> rows) {
        for (int start = 0; start < rows.size(); start += BATCH) {
            jdbc.batchUpdate(sql, rows.subList(start, Math.min(start + BATCH, rows.size())));
        }
    }

    static Object time(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    /** A matter of the town. */
    record TownMatter(String number, TownDivision home, TownDivision community, String level, String instance) {}

    /** A division of the town; a community knows its buildings. */
    record TownDivision(String code, String name, String level, String parent, String path, List<TownDivision> homes) {

        TownDivision(String code, String level, TownDivision parent) {
            this(
                    code,
                    level.charAt(0) + level.substring(1).toLowerCase() + " " + code,
                    level,
                    parent == null ? null : parent.code,
                    (parent == null ? "/" : parent.path) + code + "/",
                    new ArrayList<>());
        }

        TownDivision inside(String suffix, String level) {
            return new TownDivision(code + "-" + suffix, level, this);
        }
    }
}
