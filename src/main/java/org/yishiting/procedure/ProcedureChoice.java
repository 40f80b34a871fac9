package org.yishiting.procedure;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The procedure a division has chosen for itself and all inside it. */
@Entity
class ProcedureChoice {

    @Id
    private String division;

    private String procedureKey;

    protected ProcedureChoice() {}

    ProcedureChoice(String division, String procedureKey) {
        this.division = division;
        this.procedureKey = procedureKey;
    }

    String division() {
        return division;
    }

    String procedureKey() {
        return procedureKey;
    }
}
