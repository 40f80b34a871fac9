package org.yishiting.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.yishiting.Yishiting;
import org.yishiting.community.Accounts;
import org.yishiting.community.Divisions;
import org.yishiting.community.Posts;
import org.yishiting.community.Role;

/**
 * How long a manager waits for Cockpit's list of what is stuck, through HTTP, with 100,000 open steps of which 5,000 are
 * late; and how the databases plan the statements.
 *
 * <pre>mvn -B test -Dtest=StuckListBenchmark -Dbenchmark=true</pre>
 */
@EnabledIfSystemProperty(named = "benchmark", matches = "true")
class StuckListBenchmark {

    private static final Town.Size SIZE = new Town.Size(4, 10, 30_000, 100_000, 5_000);
    private static final double LIMIT = 300;

    /** Rounds through all requests, as on a server that has been up for a while. */
    private static final int WARM_UP = 5;

    private static final String LIST = "/api/supervision/stuck";
    private static final String PASSWORD = "measured with patience";

    @Test
    void onPostgres() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
            measure("PostgreSQL", postgres.getJdbcUrl("postgres", "postgres"), "explain (analyze, buffers)");
        }
    }

    @Test
    void onH2(@TempDir Path folder) throws Exception {
        measure("H2 file", "jdbc:h2:file:" + folder.resolve("town"), "explain analyze");
    }

    private static void measure(String name, String url, String explain) throws Exception {
        Plans plans = new Plans();
        try (ServletWebServerApplicationContext application = start(url, plans)) {
            DataSource database = application.getBean(DataSource.class);
            new Town(database, application.getBean(Clock.class).instant(), SIZE).build();
            employ(application);
            Visitor manager = new Visitor(application.getWebServer().getPort(), "town-manager", PASSWORD);
            List<Timing> timings = timings(manager);
            report(name, timings);
            plans.listen();
            explained().forEach(request -> manager.read(LIST + request));
            plans.print(database, explain);
            assertThat(timings).allSatisfy(timing -> assertThat(timing.median())
                    .as(timing.what() + " on " + name)
                    .isLessThan(LIMIT));
        }
    }

    private static ServletWebServerApplicationContext start(String url, Plans plans) {
        return (ServletWebServerApplicationContext) new SpringApplicationBuilder(Yishiting.class)
                .profiles("test")
                .initializers(context -> context.getBeanFactory().addBeanPostProcessor(plans))
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + url,
                        "--yishiting.contact-key=benchmark",
                        "--camunda.bpm.job-execution.enabled=false");
    }

    private static void employ(ServletWebServerApplicationContext application) {
        application.getBean(Accounts.class).open("town-manager", "唐晓明", "manager@example.invalid", PASSWORD);
        application
                .getBean(Posts.class)
                .appoint(
                        "town-manager",
                        Role.MANAGER,
                        application.getBean(Divisions.class).get(Town.DISTRICT));
    }

    private static List<Timing> timings(Visitor manager) {
        for (int round = 0; round < WARM_UP; round++) {
            requests().values().forEach(manager::read);
        }
        List<Timing> timings = new ArrayList<>();
        timings.add(Timing.of("first view (summary, then first page)", () -> {
            manager.read(LIST + "/summary");
            manager.read(LIST);
        }));
        requests().forEach((what, path) -> timings.add(Timing.of(what, () -> manager.read(path))));
        return timings;
    }

    private static Map<String, String> requests() {
        Map<String, String> requests = new LinkedHashMap<>();
        requests.put("summary", LIST + "/summary");
        requests.put("first page", LIST);
        requests.put("choices", LIST + "/choices");
        for (String state : List.of("late", "all")) {
            for (String key : List.of("due", "since", "urged", "level", "matter")) {
                for (String order : List.of("asc", "desc")) {
                    ask(requests, "state=" + state + "&sort=" + key + "&order=" + order);
                }
            }
        }
        for (String state : List.of("soon", "supervised", "paused", "unheld", "incident")) {
            ask(requests, "state=" + state);
        }
        for (String state : List.of("late", "all")) {
            List.of(
                            "division=TN-S2",
                            "division=TN-S2-C3",
                            "division=TN-S2-C3-E1-G1-B1",
                            "procedure=jianshexiang-six-steps",
                            "step=userTask_holdMeeting",
                            "holder=user-7",
                            "holder=community-committee@TN-S1-C2",
                            "level=major",
                            "stage=LISTED",
                            "text=-2026-0123",
                            "text=TN-S2-C3-2026-012345",
                            "division=TN-S2&step=userTask_holdMeeting&level=big&sort=since&order=desc",
                            "size=200",
                            "size=200&page=" + (state.equals("late") ? 24 : 49))
                    .forEach(filter -> ask(requests, "state=" + state + "&" + filter));
        }
        ask(requests, "state=late&sort=level&order=desc&page=99");
        ask(requests, "state=all&sort=since&order=desc&page=199");
        return requests;
    }

    private static void ask(Map<String, String> requests, String query) {
        requests.put(query, LIST + "?" + query);
    }

    private static void report(String name, List<Timing> timings) {
        System.out.printf(
                "%n%s, %,d open steps, %,d late; through HTTP; ratio to the first view%n",
                name, SIZE.open(), SIZE.late());
        System.out.println("| request | median ms | p95 ms | ratio | CPU ms |");
        System.out.println("|---|---|---|---|---|");
        timings.forEach(timing -> System.out.println(timing.line(timings.get(0))));
    }

    private static List<String> explained() {
        return List.of(
                "/summary",
                "",
                "/choices",
                "?sort=level&order=desc",
                "?state=all",
                "?state=all&sort=since&order=desc&page=199",
                "?state=paused",
                "?state=unheld",
                "?state=incident",
                "?state=late&division=TN-S2-C3",
                "?state=all&text=-2026-0123",
                "?state=all&holder=community-committee@TN-S1-C2",
                "?state=all&division=TN-S2-C3");
    }
}
