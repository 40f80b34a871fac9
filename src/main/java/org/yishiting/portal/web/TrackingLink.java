package org.yishiting.portal.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** The addresses under which people find a matter or a notice again. */
@Component
class TrackingLink {

    private final String site;

    TrackingLink(@Value("${yishiting.base-url}") String site) {
        this.site = site;
    }

    /** Where everybody reads of a matter, absolute. */
    String toBoard(String number) {
        return UriComponentsBuilder.fromUriString(site)
                .pathSegment("board", number)
                .toUriString();
    }

    /** Where a notice is read and objected to, absolute. */
    String toNotice(long id) {
        return UriComponentsBuilder.fromUriString(site)
                .pathSegment("notices", String.valueOf(id))
                .toUriString();
    }

    /** Absolute, at the address under which residents know the site. */
    String to(String trackingCode) {
        return UriComponentsBuilder.fromUriString(site)
                .pathSegment("track", trackingCode)
                .toUriString();
    }
}
