package org.yishiting.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.context.WebApplicationContext;
import org.yishiting.community.Role;
import org.yishiting.signin.DoorTable.Door;
import org.yishiting.signin.Routes.Route;

/**
 * Every route of the running application, asked by strangers and by one account of every role, against the decisions of
 * {@code doors.txt}. What is asked for is missing, so nothing is changed.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:doors;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false"
        })
@Import(DoorsTest.BehindTheDoors.class)
class DoorsTest {

    private static final String REACHED = "X-Reached";

    /** Ends the session of who asks. */
    private static final Set<String> PARTING = Set.of("POST /logout");

    /** Of what nobody is let into, these ask. */
    private static final List<String> FEW = List.of("grid-worker", "admin");

    /** The engine knows circles, not roles: its pages are asked for by all, the calls behind them by these. */
    private static final List<String> OF_EVERY_CIRCLE =
            List.of("grid-worker", "property-company", "supervision-team", "manager", "designer", "admin");

    /** Marks what has come past all doors, whatever it finds there. */
    @TestConfiguration
    static class BehindTheDoors {

        @Bean
        FilterRegistrationBean<Filter> reached() {
            FilterRegistrationBean<Filter> mark = new FilterRegistrationBean<>((request, response, chain) -> {
                ((HttpServletResponse) response).setHeader(REACHED, "yes");
                chain.doFilter(request, response);
            });
            mark.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
            return mark;
        }
    }

    @Autowired
    WebApplicationContext application;

    @Value("${yishiting.demo.password}")
    String password;

    @LocalServerPort
    int port;

    private final DoorTable table = DoorTable.read();

    @Test
    void everyRouteHasADecisionAndEveryDecisionARoute() {
        Set<Route> routes = routes();

        assertThat(routes.stream().filter(route -> table.of(route).isEmpty()))
                .as("routes without a line in doors.txt")
                .isEmpty();
        List<Door> used =
                routes.stream().map(route -> table.of(route).orElseThrow()).toList();
        assertThat(table.doors().stream().filter(door -> !used.contains(door)).map(Door::route))
                .as("lines in doors.txt without a route")
                .isEmpty();
    }

    @Test
    void everyDoorOpensForThoseOfTheTableOnly() throws Exception {
        Set<Route> routes =
                routes().stream().filter(route -> table.of(route).isPresent()).collect(Collectors.toSet());
        Map<String, Set<String>> faults = new ConcurrentSkipListMap<>();
        accounts().entrySet().parallelStream().forEach(account -> routes.stream()
                .filter(route -> !PARTING.contains(route.toString()))
                .filter(route -> asks(account.getKey(), table.of(route).orElseThrow()))
                .forEach(route -> fault(route, account.getKey(), account.getValue())
                        .ifPresent(fault -> faults.computeIfAbsent(fault, first -> new ConcurrentSkipListSet<>())
                                .add(String.valueOf(account.getKey())))));

        assertThat(faults).isEmpty();
    }

    /** What the application lists, and what the table tells apart below a path with many files. */
    private Set<Route> routes() {
        Set<Route> routes = Routes.of(application);
        Set<Route> wide = routes.stream()
                .filter(route -> route.pattern().matches("/.+/\\*\\*"))
                .collect(Collectors.toSet());
        table.doors().stream()
                .filter(door -> !door.isForAll())
                .map(Door::route)
                .filter(route -> wide.stream().anyMatch(files -> route.isBelow(files)))
                .forEach(routes::add);
        return routes;
    }

    private static boolean asks(String account, Door door) {
        if (account == null) {
            return true;
        }
        return door.who().equals(DoorTable.NOBODY)
                ? FEW.contains(account)
                : !isCallOfEngine(door.route()) || OF_EVERY_CIRCLE.contains(account);
    }

    private Optional<String> fault(Route route, String name, Account account) {
        Door door = table.of(route).orElseThrow();
        String method = route.method().equals("*") ? "GET" : route.method();
        HttpResponse<String> answer = account.ask(method, pathOf(door.pathOf(route)));
        boolean reached = answer.headers().firstValue(REACHED).isPresent();
        boolean fits = door.lets(name)
                ? reached && isAnswer(answer, route, door)
                : isRefusal(answer, name, door) && !(reached && isEngine(route));
        return fits
                ? Optional.empty()
                : Optional.of(route + " for " + door.who() + ": " + answer.statusCode() + (reached ? " inside" : ""));
    }

    /** The engine answers in many ways when something is missing; that it was asked is what counts. */
    private static boolean isAnswer(HttpResponse<String> answer, Route route, Door door) {
        return isEngine(route)
                ? answer.statusCode() < 500
                : door.answers().contains(answer.statusCode())
                        && (door.who().equals(DoorTable.EVERYBODY) || !leadsToSignIn(answer));
    }

    private static boolean isCallOfEngine(Route route) {
        return isEngine(route) && !route.pattern().startsWith("/camunda/app/");
    }

    private static boolean isEngine(Route route) {
        return route.pattern().startsWith("/engine-rest") || route.pattern().startsWith("/camunda");
    }

    private static boolean isRefusal(HttpResponse<String> answer, String name, Door door) {
        int status = answer.statusCode();
        return status == 404
                || status == 400 && door.answers().contains(status)
                || (name == null ? status == 401 || leadsToSignIn(answer) : status == 403);
    }

    private static boolean leadsToSignIn(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .filter(to -> to.endsWith("/login"))
                .isPresent();
    }

    private static String pathOf(String pattern) {
        return pattern.replace("{month}", "2026-01")
                .replace("{year}", "2026")
                .replaceAll("\\*\\*|\\*", "x")
                .replaceAll("\\{[\\w-]+}", "0");
    }

    /** One of every role, with the role's name; without a name, the stranger. */
    private Map<String, Account> accounts() throws Exception {
        URI base = URI.create("http://127.0.0.1:" + port);
        Map<String, Account> accounts = new LinkedHashMap<>();
        accounts.put(null, Account.stranger(base));
        Set<String> names = new TreeSet<>(Role.all().stream().map(Role::id).toList());
        names.addAll(List.of("designer", "admin"));
        for (String name : names) {
            accounts.put(name, Account.signedIn(base, name, password));
        }
        return accounts;
    }
}
