package org.yishiting.desk.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yishiting.signin.SitePaths;

/** All pages of staff lie under one roof, those of other features included. */
@Configuration
class DeskPaths {

    @Bean
    SitePaths staffPages() {
        return SitePaths.forStaff("/desk/**");
    }
}
