package org.yishiting.council;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.community.Assignment;
import org.yishiting.community.Naming;
import org.yishiting.community.Parties;
import org.yishiting.community.Role;
import org.yishiting.form.Option;
import org.yishiting.house.House;
import org.yishiting.matter.Matters;
import org.yishiting.refusal.RefusedException;

/** Who can be invited to a matter's meetings, asked to look into it, or given a part of the work. */
@Service
@Transactional(readOnly = true)
public class Participants {

    private static final List<Role> STAFF = List.of(
            Role.GRID_WORKER,
            Role.COMMUNITY_COMMITTEE,
            Role.OWNERS_COMMITTEE,
            Role.BUILDING_HEAD,
            Role.SUPERVISION_COMMITTEE);

    private final Matters matters;
    private final Parties parties;
    private final Naming naming;

    Participants(Matters matters, Parties parties, Naming naming) {
        this.matters = matters;
        this.parties = parties;
        this.naming = naming;
    }

    /** Parties available in the matter's division, then the roles of the staff. */
    public List<Participant> of(String matter) {
        String division = matters.get(matter).division();
        return Stream.concat(
                        parties.availableIn(division).stream()
                                .map(party -> new Participant(party.assignment(), party.name())),
                        STAFF.stream().map(this::member))
                .toList();
    }

    /** The same as choices of a form. */
    public List<Option> options(String matter) {
        return of(matter).stream()
                .map(participant -> new Option(participant.name(), participant.assignment()))
                .toList();
    }

    /** The one meant by an assignment; refused when it is not among those of the matter. */
    public Participant get(String matter, String assignment) {
        return STAFF.stream()
                .filter(role -> role.id().equals(assignment))
                .map(this::member)
                .findFirst()
                .or(() -> unit(matter, assignment))
                .orElseThrow(() -> new RefusedException("participant-unknown", String.valueOf(assignment)));
    }

    private Optional<Participant> unit(String matter, String assignment) {
        return Optional.ofNullable(assignment)
                .flatMap(given -> Assignment.of(given).party())
                .flatMap(code -> parties.findAvailable(code, matters.get(matter).division()))
                .map(party -> new Participant(party.assignment(), party.name()))
                .filter(participant -> participant.assignment().equals(assignment));
    }

    private Participant member(Role role) {
        return new Participant(role.id(), naming.role(role.id(), House.LANGUAGE));
    }
}
