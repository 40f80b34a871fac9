package org.yishiting.scenario;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** One clock for the application and the engine, moved by hand. */
class VirtualClock extends Clock {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    LocalDateTime now() {
        return LocalDateTime.now(this);
    }

    /** Now, as the engine says it. */
    Date date() {
        return ClockUtil.getCurrentTime();
    }

    void set(LocalDateTime moment) {
        ClockUtil.setCurrentTime(Date.from(moment.atZone(ZONE).toInstant()));
    }

    void advance(Duration duration) {
        ClockUtil.setCurrentTime(Date.from(instant().plus(duration)));
    }

    void release() {
        ClockUtil.reset();
    }
}
