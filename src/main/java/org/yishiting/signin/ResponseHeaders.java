package org.yishiting.signin;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;

/** What browsers are told about responses: load nothing from elsewhere, do not frame, do not sniff, do not tell. */
final class ResponseHeaders {

    /** Styles may be inline because the diagram viewer sets them on the elements it draws. */
    private static final String CONTENT_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "img-src 'self' data: blob:",
            "style-src 'self' 'unsafe-inline'",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'self'");

    private static final String PERMISSIONS = "camera=(), microphone=(), payment=(), usb=(), geolocation=(self)";

    private ResponseHeaders() {}

    static void ofPages(HeadersConfigurer<HttpSecurity> headers) {
        ofWebapps(headers);
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY));
    }

    /** The engine's webapps bring a content policy of their own. */
    static void ofWebapps(HeadersConfigurer<HttpSecurity> headers) {
        headers.frameOptions(FrameOptionsConfig::sameOrigin)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS))
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(revalidateFiles())
                .addHeaderWriter(keepNothingElse());
    }

    static void ofPrograms(HeadersConfigurer<HttpSecurity> headers) {
        headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .contentSecurityPolicy(policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'"));
    }

    private static HeaderWriter revalidateFiles() {
        return new DelegatingRequestMatcherHeaderWriter(
                Paths.UNCHANGING, new StaticHeadersWriter("Cache-Control", "no-cache"));
    }

    private static HeaderWriter keepNothingElse() {
        return new DelegatingRequestMatcherHeaderWriter(
                new NegatedRequestMatcher(Paths.UNCHANGING), new CacheControlHeadersWriter());
    }
}
