package org.yishiting.procedure;

import org.springframework.data.repository.ListCrudRepository;

interface ProcedureChoiceRepository extends ListCrudRepository<ProcedureChoice, String> {}
