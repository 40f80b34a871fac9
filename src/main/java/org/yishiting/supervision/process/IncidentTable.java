package org.yishiting.supervision.process;

import org.springframework.stereotype.Component;
import org.yishiting.supervision.stuck.OpenIncidents;

/** The engine's own table, in which an incident has a row for its instance and one for each instance that called it. */
@Component
class IncidentTable implements OpenIncidents {

    @Override
    public String instances() {
        return "(select i.proc_inst_id_ from act_ru_incident i where i.proc_inst_id_ is not null)";
    }

    @Override
    public String matters() {
        return """
                (select e.business_key_ from act_ru_incident i join act_ru_execution e on e.id_ = i.proc_inst_id_
                  where e.business_key_ is not null)""";
    }
}
