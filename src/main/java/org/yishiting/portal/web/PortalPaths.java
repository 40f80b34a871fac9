package org.yishiting.portal.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yishiting.signin.SitePaths;

/** Residents need no account. */
@Configuration
class PortalPaths {

    @Bean
    SitePaths residentsPages() {
        return SitePaths.forEverybody(
                "/",
                "/report/**",
                "/track/**",
                "/notices/**",
                "/objections/**",
                "/board/**",
                "/privacy",
                "/mine",
                "/lang",
                "/type");
    }
}
