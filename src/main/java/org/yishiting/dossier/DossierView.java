package org.yishiting.dossier;

import java.time.Instant;

/** How the reader of a dossier is told of people, units, times and limits: in their language and the house's zone. */
public interface DossierView {

    /** The full name behind a user id; a word for residents and the system. */
    String person(String actor);

    /** The name of a unit for {@code role/party}, of the role otherwise. */
    String unit(String assignment);

    String day(Instant at);

    String minute(Instant at);

    /** The day something is due, and how many working days are left. */
    String due(Instant at);
}
