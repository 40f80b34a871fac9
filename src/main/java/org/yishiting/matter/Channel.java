package org.yishiting.matter;

/** How an appeal arrived. */
public enum Channel {
    PORTAL,
    VISIT,
    PHONE,
    OPINION_BOX,
    HOTLINE
}
