package org.yishiting.matter;

/** Where a matter stands: on its way, waiting for its rating, or over in one of three ways. */
public enum Status {
    OPEN,
    RATING,
    CLOSED,
    DECLINED,
    ENDED;

    public boolean isOver() {
        return this == CLOSED || this == DECLINED || this == ENDED;
    }
}
