package org.yishiting.council;

import java.time.Instant;
import java.util.List;

/**
 * A meeting as the convener plans it.
 *
 * @param residents number of residents' representatives expected, 0 to {@value #MOST_RESIDENTS}
 * @param participants who is invited, as {@link Participant#assignment()}
 */
public record Invitation(Instant meetsAt, String place, String agenda, int residents, List<String> participants) {

    static final int MOST_RESIDENTS = 200;
}
