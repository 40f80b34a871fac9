package org.yishiting.profile.web;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.yishiting.profile.Profile;
import org.yishiting.profile.Profiles;

/** The picture of a community. */
@Controller
class PictureController {

    private static final Duration FRESH = Duration.ofMinutes(10);

    private final Profiles profiles;

    PictureController(Profiles profiles) {
        this.profiles = profiles;
    }

    @GetMapping("/communities/{code}/picture")
    ResponseEntity<byte[]> picture(@PathVariable String code) {
        return profiles.of(code)
                .flatMap(Profile::picture)
                .flatMap(type -> profiles.pictureOf(code).map(content -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(type))
                        .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                        .header("X-Content-Type-Options", "nosniff")
                        .body(content)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
