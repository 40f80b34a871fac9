package org.yishiting.profile.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yishiting.signin.SitePaths;

/** The picture is for everybody. */
@Configuration
class ProfilePaths {

    @Bean
    SitePaths communityPictures() {
        return SitePaths.forEverybody("/communities/*/picture");
    }
}
