package org.yishiting.cockpit;

import java.util.List;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.access.Access;
import org.yishiting.community.Division;
import org.yishiting.community.Divisions;
import org.yishiting.ledger.UnknownMatterException;
import org.yishiting.matter.Matter;
import org.yishiting.matter.Matters;

/** Who may look at what in Cockpit's own pages; asked by every call. */
@Service
@Transactional(readOnly = true)
public class Scopes {

    private static final String ADMINISTRATORS = "camunda-admin";

    private final Access access;
    private final Divisions divisions;
    private final Matters matters;

    Scopes(Access access, Divisions divisions, Matters matters) {
        this.access = access;
        this.divisions = divisions;
        this.matters = matters;
    }

    /** What the signed-in person may look at; {@link DeniedException} for who oversees nothing. */
    public Scope ofSignedIn() {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        boolean administrator =
                person.getAuthorities().stream().anyMatch(held -> ADMINISTRATORS.equals(held.getAuthority()));
        List<String> paths =
                access.oversight(person.getName()).stream().map(Division::path).toList();
        if (!administrator && paths.isEmpty()) {
            throw new DeniedException("oversight");
        }
        return new Scope(person.getName(), administrator, paths);
    }

    /** {@link DeniedException} for everybody but administrators. */
    public Scope ofAdministrator() {
        Scope scope = ofSignedIn();
        if (!scope.administrator()) {
            throw new DeniedException("administrator");
        }
        return scope;
    }

    /** The matter, if it lies within the scope; otherwise {@link UnknownMatterException}. */
    public Matter visible(Scope scope, String number) {
        Matter matter = matters.get(number);
        if (!scope.covers(divisions.get(matter.division()).path())) {
            throw new UnknownMatterException(number);
        }
        return matter;
    }

    /**
     * The matter that an instance with this business key works on; empty for work on none, which is the administrators'
     * to see: {@link UnknownMatterException} for others.
     *
     * @param key null when the instance has none
     */
    public Optional<Matter> visibleOf(Scope scope, String key) {
        if (key != null && matters.exists(key)) {
            return Optional.of(visible(scope, key));
        }
        if (!scope.administrator()) {
            throw new UnknownMatterException(String.valueOf(key));
        }
        return Optional.empty();
    }

    /** Whether the person may run failed work again: administrators anywhere, others where they direct the work. */
    public boolean mayRetry(Scope scope, Optional<Matter> matter) {
        return scope.administrator()
                || matter.filter(of -> access.directs(scope.user(), of)).isPresent();
    }

    /** Whether the person may read who did the steps of a matter. */
    public boolean mayReadNames(Scope scope, Matter matter) {
        return access.maySee(scope.user(), matter);
    }
}
