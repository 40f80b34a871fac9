package org.yishiting.signin;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.model.Resource;
import org.glassfish.jersey.server.model.ResourceMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route of the running application, from its own lists: Spring's handlers, Jersey's resources, servlets. */
final class Routes {

    /** A method and a pattern such as {@code /desk/matters/{number}}; the rules of its variables are left out. */
    record Route(String method, String pattern) implements Comparable<Route> {

        /** Where the engine is named; there is one. */
        private static final String THE_ENGINE =
                "(/camunda/api/(?:engine/engine|\\w+/plugin/\\w+|admin/setup|admin/auth/user))/\\{\\w+}";

        Route(String method, String pattern) {
            this.method = method;
            this.pattern = plain(pattern);
        }

        /** The pattern without the names of its variables, which differ. */
        String shape() {
            return pattern.replaceAll("\\{[\\w-]+}", "{}");
        }

        /** Whether it is one of the files that a route with two stars at its end serves. */
        boolean isBelow(Route files) {
            return pattern.startsWith(files.pattern.replaceAll("\\*\\*$", ""));
        }

        private static String plain(String pattern) {
            String names = pattern.replaceAll("\\{\\s*(\\w+)\\s*:(?:[^{}]|\\{[^{}]*\\})*\\}", "{$1}");
            String single = ("/" + names).replaceAll("/+", "/").replaceAll(THE_ENGINE, "$1/default");
            return single.length() > 1 && single.endsWith("/") && !single.startsWith("/camunda/app/")
                    ? single.substring(0, single.length() - 1)
                    : single;
        }

        @Override
        public int compareTo(Route other) {
            return Comparator.comparing(Route::pattern)
                    .thenComparing(Route::method)
                    .compare(this, other);
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }

    private final Set<Route> found = new TreeSet<>();

    private Routes() {}

    static Set<Route> of(WebApplicationContext application) {
        Routes routes = new Routes();
        application
                .getBeansOfType(RequestMappingHandlerMapping.class)
                .values()
                .forEach(mapping -> mapping.getHandlerMethods().keySet().forEach(routes::addHandler));
        application.getBeansOfType(AbstractUrlHandlerMapping.class).values().forEach(mapping -> mapping.getHandlerMap()
                .keySet()
                .forEach(path -> routes.add("GET", path)));
        application.getBeansOfType(ResourceConfig.class).values().forEach(routes::addJersey);
        routes.addServlets(application.getServletContext());
        application.getServletContext().getFilterRegistrations().values().stream()
                .flatMap(filter -> filter.getUrlPatternMappings().stream())
                .filter(pattern -> !pattern.contains("*"))
                .forEach(pattern -> routes.add("GET", pattern));
        return routes.found;
    }

    private void add(String method, String pattern) {
        found.add(new Route(method, pattern));
    }

    private void addHandler(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        for (String pattern : mapping.getPatternValues()) {
            if (methods.isEmpty()) {
                add("*", pattern);
            }
            methods.forEach(method -> add(method.name(), pattern));
        }
    }

    private void addJersey(ResourceConfig config) {
        String base = config.getClass().getAnnotation(ApplicationPath.class).value();
        addClasses(base, config.getClasses());
        config.getResources().forEach(resource -> walk(base, resource, new ArrayDeque<>()));
    }

    private void addServlets(ServletContext context) {
        for (ServletRegistration servlet : context.getServletRegistrations().values()) {
            String application = servlet.getInitParameter("jakarta.ws.rs.Application");
            for (String mapping : servlet.getMappings()) {
                if (application == null) {
                    add("*", mapping.replaceAll("/\\*$", "/**"));
                } else {
                    addClasses(
                            mapping.replaceAll("/\\*$", ""), made(application).getClasses());
                }
            }
        }
    }

    private static Application made(String application) {
        try {
            return (Application) Class.forName(application).getConstructor().newInstance();
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(application, broken);
        }
    }

    private void addClasses(String base, Collection<Class<?>> classes) {
        for (Class<?> type : classes) {
            Resource resource = Resource.from(type, true);
            if (resource != null) {
                walk(base, resource, new ArrayDeque<>());
            }
        }
    }

    private void walk(String base, Resource resource, Deque<Class<?>> above) {
        inside(base + "/" + (resource.getPath() == null ? "" : resource.getPath()), resource, above);
    }

    private void inside(String path, Resource resource, Deque<Class<?>> above) {
        resource.getResourceMethods().forEach(method -> add(method.getHttpMethod(), path));
        if (resource.getResourceLocator() != null) {
            follow(path, resource.getResourceLocator(), above);
        }
        resource.getChildResources().forEach(child -> walk(path, child, above));
    }

    /** What a locator returns has routes of its own, below the locator; a path of its class does not count. */
    private void follow(String path, ResourceMethod locator, Deque<Class<?>> above) {
        Class<?> type = locator.getInvocable().getHandlingMethod().getReturnType();
        if (above.contains(type)) {
            return;
        }
        Resource below = Resource.builder(type, true).build();
        above.push(type);
        inside(path, below, above);
        above.pop();
    }
}
