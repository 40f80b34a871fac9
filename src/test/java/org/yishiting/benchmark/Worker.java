package org.yishiting.benchmark;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.camunda.bpm.engine.TaskService;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import org.yishiting.matter.Category;
import org.yishiting.matter.Channel;
import org.yishiting.matter.Intake;
import org.yishiting.matter.Report;

/** A grid worker who claims and completes 核实登记 of one matter after the other, as Tasklist does. */
final class Worker {

    private static final Map<String, Object> FORM = Map.of(
            "intake", value("accept"),
            "publicTitle", value("楼道灯不亮"),
            "category", value("power"),
            "scope", value("building"),
            "urgency", value("normal"),
            "care", value(false),
            "findings", value("现场查看属实"));

    private final ServletWebServerApplicationContext application;
    private final String user;
    private final RestClient rest;
    private final Deque<String> tasks = new ArrayDeque<>();

    Worker(ServletWebServerApplicationContext application, String user, String password) {
        this.application = application;
        this.user = user;
        this.rest = RestClient.builder()
                .baseUrl("http://127.0.0.1:" + application.getWebServer().getPort() + "/engine-rest/task/")
                .defaultHeaders(headers -> headers.setBasicAuth(user, password))
                .build();
    }

    /** So many matters are reported in the worker's grid. */
    void prepare(int matters) {
        Intake intake = application.getBean(Intake.class);
        TaskService engine = application.getBean(TaskService.class);
        for (int n = 0; n < matters; n++) {
            String number = intake.take(
                            new Report(Category.of("power"), "JSX-B01", "楼道灯不亮", "", "", false, Channel.VISIT),
                            List.of(),
                            UUID.randomUUID().toString())
                    .number();
            tasks.add(engine.createTaskQuery()
                    .processInstanceBusinessKey(number)
                    .singleResult()
                    .getId());
        }
    }

    /** To warm up. */
    void work(int matters) {
        for (int n = 0; n < matters; n++) {
            next();
        }
    }

    /** Milliseconds of each claim and each completion, one pair for each matter, for so long, with a rest between them. */
    List<double[]> work(Duration duration, Duration rest) {
        List<double[]> times = new ArrayList<>();
        long end = System.nanoTime() + duration.toNanos();
        while (System.nanoTime() < end) {
            times.add(next());
            LockSupport.parkNanos(rest.toNanos());
        }
        return times;
    }

    private double[] next() {
        String task = tasks.remove();
        return new double[] {
            time(() -> post(task + "/claim", Map.of("userId", user))),
            time(() -> post(task + "/submit-form", Map.of("variables", FORM)))
        };
    }

    private void post(String path, Map<String, Object> body) {
        rest.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toBodilessEntity();
    }

    private static double time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static Map<String, Object> value(Object value) {
        return Map.of("value", value);
    }
}
