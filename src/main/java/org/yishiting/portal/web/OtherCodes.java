package org.yishiting.portal.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yishiting.matter.HeldReports;
import org.yishiting.notice.Notices;

/** Codes that look like a tracking code and open something else than a matter. */
@Component
class OtherCodes {

    private final HeldReports held;
    private final Notices notices;

    OtherCodes(HeldReports held, Notices notices) {
        this.held = held;
        this.notices = notices;
    }

    /** Path of what the code opens. */
    Optional<String> pageOf(String code) {
        return held.find(code).map(report -> "/report/held/" + code).or(() -> notices.findObjection(code)
                .map(objection -> "/objections/" + code));
    }
}
