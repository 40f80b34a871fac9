package org.yishiting.signin;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.yishiting.signin.surface.Surface;
import org.yishiting.signin.surface.WithheldFigures;

/** The filters behind the sign-in that hand the person over to the engine's webapps and REST API. */
@Configuration
class EngineFilters {

    private static final int AFTER_SECURITY = SecurityProperties.DEFAULT_FILTER_ORDER + 1;

    /** The container takes the first part of such an address for the application's own path. */
    @Bean
    FilterRegistrationBean<Filter> doubleSlash() {
        FilterRegistrationBean<Filter> first = new FilterRegistrationBean<>((request, response, chain) -> {
            if (((HttpServletRequest) request).getRequestURI().startsWith("//")) {
                ((HttpServletResponse) response).setStatus(HttpServletResponse.SC_NOT_FOUND);
            } else {
                chain.doFilter(request, response);
            }
        });
        first.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return first;
    }

    @Bean
    FilterRegistrationBean<Filter> concealing(MessageSource messages) {
        return behindSecurity(new ConcealingFilter(messages), 0, "/engine-rest/*", "/camunda/api/*");
    }

    @Bean
    FilterRegistrationBean<Filter> withheldFigures(KnownAccounts accounts, Surface surface) {
        return behindSecurity(
                new WithheldFigures(request -> Actor.signedIn()
                        .flatMap(accounts::groupsOf)
                        .filter(surface::showsInstancesTo)
                        .isPresent()),
                0,
                "/camunda/api/*");
    }

    @Bean
    FilterRegistrationBean<Filter> pageNonce() {
        return behindSecurity(new PageNonceFilter(), 0, "/camunda/app/*");
    }

    @Bean
    FilterRegistrationBean<Filter> webappUser() {
        FilterRegistrationBean<Filter> filter =
                behindSecurity(new ContainerBasedAuthenticationFilter(), 1, "/camunda/app/*", "/camunda/api/*");
        filter.setInitParameters(Map.of("authentication-provider", SignedInUser.class.getName()));
        return filter;
    }

    @Bean
    FilterRegistrationBean<Filter> engineRestUser(@Lazy IdentityService identity, KnownAccounts accounts) {
        return behindSecurity(new EngineRestUserFilter(identity, accounts), 1, "/engine-rest/*");
    }

    private static FilterRegistrationBean<Filter> behindSecurity(Filter filter, int place, String... paths) {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns(paths);
        registration.setOrder(AFTER_SECURITY + place);
        registration.setDispatcherTypes(DispatcherType.REQUEST);
        return registration;
    }
}
