package org.yishiting.commitment;

/**
 * A commitment as it is asked for.
 *
 * @param unit who does it, as {@link org.yishiting.council.Participant#assignment()}
 * @param days working days from today, 1 to {@value #MOST_DAYS}
 * @param funding where the money comes from, empty when none is needed
 */
public record Promise(String what, String unit, int days, String funding) {

    static final int MOST_DAYS = 180;
}
