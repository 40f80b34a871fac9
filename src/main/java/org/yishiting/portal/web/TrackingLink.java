package org.yishiting.portal.web;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;
import org.yishiting.portal.PortalLimits;

/** The address under which a reporter finds the matter again. */
@Component
class TrackingLink {

    private final String publicAddress;

    TrackingLink(PortalLimits settings) {
        this.publicAddress = settings.publicAddress();
    }

    /** Absolute; from the configured public address, or else from the present request. */
    String to(String trackingCode) {
        UriComponentsBuilder base = publicAddress.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath()
                : UriComponentsBuilder.fromUriString(publicAddress);
        return base.pathSegment("track", trackingCode).toUriString();
    }
}
