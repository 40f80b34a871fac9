package org.yishiting.statistics.counting;

import java.sql.DatabaseMetaData;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;
import org.yishiting.statistics.Selection;

/**
 * Puts selections into the words of the database, inside of a transaction.
 *
 * <p>For that transaction PostgreSQL is asked to plan every statement for its own parameters: after five times it would
 * keep one plan for any period and any number of divisions, which took five times as long for 200,000 steps. And it gets
 * the memory to count a year of them without sorting them on disk first.
 */
@Component
class Questions {

    private static final String SETTINGS =
            "select set_config('plan_cache_mode', 'force_custom_plan', true), set_config('work_mem', '32MB', true)";

    private final Territories territories;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final boolean isPostgres;

    Questions(Territories territories, JdbcClient jdbc, Clock clock, DataSource database)
            throws MetaDataAccessException {
        this.territories = territories;
        this.jdbc = jdbc;
        this.clock = clock;
        this.isPostgres = "PostgreSQL"
                .equals(JdbcUtils.<String>extractDatabaseMetaData(database, DatabaseMetaData::getDatabaseProductName));
    }

    Question of(Selection selection) {
        return of(selection, territories.of(selection));
    }

    Question of(Selection selection, Territory territory) {
        if (isPostgres) {
            jdbc.sql(SETTINGS).query().singleRow();
        }
        return new Question(selection, territory, clock.getZone());
    }
}
