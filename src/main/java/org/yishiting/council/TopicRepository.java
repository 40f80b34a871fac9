package org.yishiting.council;

import org.springframework.data.repository.ListCrudRepository;

interface TopicRepository extends ListCrudRepository<Topic, String> {}
