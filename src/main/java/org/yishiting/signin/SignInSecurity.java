package org.yishiting.signin;

import static jakarta.servlet.http.HttpServletResponse.SC_FORBIDDEN;
import static jakarta.servlet.http.HttpServletResponse.SC_NOT_FOUND;
import static org.springframework.http.HttpStatus.UNAUTHORIZED;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.web.PathPatternRequestMatcherBuilderFactoryBean;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.yishiting.signin.surface.Surface;

/** Who may come in: programs with a password or a session, staff with a session, residents without, others nowhere. */
@Configuration
@EnableWebSecurity
class SignInSecurity {

    private final KnownAccounts accounts;
    private final SignInSuccess success;
    private final SignInFailures failures;
    private final Surface surface;

    SignInSecurity(KnownAccounts accounts, SignInSuccess success, SignInFailures failures, Surface surface) {
        this.accounts = accounts;
        this.success = success;
        this.failures = failures;
        this.surface = surface;
    }

    /** Patterns must match whole paths: the engine's servlets are not Spring's. */
    @Bean
    PathPatternRequestMatcherBuilderFactoryBean requestMatcherBuilder() {
        return new PathPatternRequestMatcherBuilderFactoryBean();
    }

    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http) throws Exception {
        return http.securityMatcher(new OrRequestMatcher(Paths.API, named(Paths.ENGINE_REST)))
                .authorizeHttpRequests(paths -> paths.requestMatchers(Paths.ENGINE_REST)
                        .access(openToWhoAsks())
                        .anyRequest()
                        .authenticated())
                .httpBasic(basic ->
                        basic.authenticationDetailsSource(Attempt::new).authenticationEntryPoint(failures.ofPrograms()))
                .exceptionHandling(refusal -> refusal.authenticationEntryPoint(failures.ofPrograms())
                        .accessDeniedHandler(SignInSecurity::doesNotExist))
                .requestCache(AbstractHttpConfigurer::disable)
                // a page of another site can send the session's cookie, but no Authorization header
                .csrf(csrf -> FormTokens.protect(
                        csrf.ignoringRequestMatchers(request -> request.getHeader("Authorization") != null)))
                .addFilterBefore(new SessionEndFilter(accounts), AnonymousAuthenticationFilter.class)
                .headers(ResponseHeaders::ofPrograms)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain webapps(HttpSecurity http) throws Exception {
        return http.securityMatcher(named(Paths.WEBAPPS))
                .authorizeHttpRequests(paths -> paths.anyRequest().access(openToWhoAsks()))
                .exceptionHandling(refusal -> refusal.defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(UNAUTHORIZED), Paths.WEBAPP_CALLS)
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint(Paths.LOGIN), request -> true)
                        .accessDeniedHandler(SignInSecurity::doesNotExist))
                .requestCache(cache -> cache.requestCache(askedPages()))
                // the engine's webapps have a CSRF filter of their own
                .csrf(AbstractHttpConfigurer::disable)
                .addFilterBefore(new SessionEndFilter(accounts), AnonymousAuthenticationFilter.class)
                .headers(ResponseHeaders::ofWebapps)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http, List<SitePaths> features) throws Exception {
        RequestMatcher open = with(features.stream().filter(SitePaths::areForEverybody));
        return http.securityMatcher(with(features.stream()))
                .authorizeHttpRequests(paths ->
                        paths.requestMatchers(open).permitAll().anyRequest().authenticated())
                .formLogin(login -> login.loginPage(Paths.LOGIN)
                        .authenticationDetailsSource(Attempt::new)
                        .successHandler(success)
                        .failureHandler(failures))
                .logout(logout -> logout.logoutRequestMatcher(
                                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, Paths.LOGOUT))
                        .logoutSuccessUrl(Paths.LOGIN + "?logout"))
                .requestCache(cache -> cache.requestCache(askedPages()))
                // offered by the engine's webapps too, which know no token of ours; other sites' posts carry no session
                .csrf(csrf -> FormTokens.protect(csrf.ignoringRequestMatchers(Paths.LOGOUT)))
                .addFilterBefore(new SessionEndFilter(accounts), AnonymousAuthenticationFilter.class)
                .headers(ResponseHeaders::ofPages)
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain nowhere(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(paths -> paths.anyRequest().denyAll())
                .exceptionHandling(refusal -> refusal.authenticationEntryPoint(
                                (request, response, nobody) -> response.sendError(SC_NOT_FOUND))
                        .accessDeniedHandler((request, response, denied) -> response.sendError(SC_NOT_FOUND)))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .headers(ResponseHeaders::ofPages)
                .build();
    }

    /** An address that no browser or program of ours writes so: it does not exist either. */
    @Bean
    RequestRejectedHandler strangeAddresses() {
        return new HttpStatusRequestRejectedHandler(SC_NOT_FOUND);
    }

    private RequestMatcher named(RequestMatcher engine) {
        return new AndRequestMatcher(engine, surface::names);
    }

    private AuthorizationManager<RequestAuthorizationContext> openToWhoAsks() {
        return (asking, call) -> {
            Authentication person = asking.get();
            return new AuthorizationDecision(!(person instanceof AnonymousAuthenticationToken)
                    && accounts.groupsOf(person.getName())
                            .filter(groups -> surface.isOpenTo(call.getRequest(), person.getName(), groups))
                            .isPresent());
        };
    }

    /** What is open to others only; a change without its token is another matter. */
    private static void doesNotExist(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied) throws IOException {
        response.sendError(denied instanceof CsrfException ? SC_FORBIDDEN : SC_NOT_FOUND);
    }

    private static RequestMatcher with(Stream<SitePaths> features) {
        return new OrRequestMatcher(Stream.concat(Stream.of(Paths.PUBLIC), features.map(SitePaths::paths))
                .toList());
    }

    /** Where a person wanted to go before signing in; only pages, not what they fetch. */
    private static HttpSessionRequestCache askedPages() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(request -> "GET".equals(request.getMethod())
                && String.valueOf(request.getHeader("Accept")).contains("text/html")
                && !Paths.WEBAPP_CALLS.matches(request));
        return cache;
    }
}
