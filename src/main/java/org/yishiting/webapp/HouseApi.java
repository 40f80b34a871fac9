package org.yishiting.webapp;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /api/house}: the language that the reader has chosen, the zone in which times are said, and the words of
 * the plugins. Browsers keep it and ask whether it is still so.
 */
@RestController
class HouseApi {

    private final PluginWords words;
    private final Clock clock;

    HouseApi(PluginWords words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/api/house")
    ResponseEntity<House> house(Locale locale) {
        House house = new House(locale.getLanguage(), clock.getZone(), words.in(locale));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(Integer.toHexString(house.hashCode()))
                .body(house);
    }

    record House(String language, ZoneId zone, Map<String, String> words) {}
}
