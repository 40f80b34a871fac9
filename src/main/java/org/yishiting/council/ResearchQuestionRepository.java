package org.yishiting.council;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface ResearchQuestionRepository extends ListCrudRepository<ResearchQuestion, Long> {

    List<ResearchQuestion> findByMatterOrderById(String matter);

    List<ResearchQuestion> findByMatterAndAnsweredAtIsNullOrderById(String matter);
}
